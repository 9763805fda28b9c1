import "server-only";
import type { z } from "zod";
import { Refusal } from "@/lib/domain/refusal";

/** The bytes of a request as they come. Throws Refusal for another content type than those of `types`. */
export function readBody(request: Request, types: readonly string[]): AsyncIterable<Uint8Array> {
  const type = (request.headers.get("content-type") ?? "").split(";", 1)[0] ?? "";
  if (!types.includes(type.trim().toLowerCase())) refuse("content_type");
  // The types of the browser lack what Node's streams have.
  return (request.body ?? []) as unknown as AsyncIterable<Uint8Array>;
}

/** The JSON of a request as `schema` has it. Throws Refusal for anything else. */
export async function readJson<Shape>(request: Request, schema: z.ZodType<Shape>): Promise<Shape> {
  const parts: Uint8Array[] = [];
  for await (const part of readBody(request, ["application/json"])) parts.push(part);
  try {
    return schema.parse(JSON.parse(Buffer.concat(parts).toString("utf8")));
  } catch {
    return refuse("malformed");
  }
}

function refuse(code: "content_type" | "malformed"): never {
  throw new Refusal({ kind: "invalid", problems: [{ field: null, code }] });
}
