import type { IncomingMessage } from "node:http";

/** How a body may be packed. */
export type Coding = "br" | "gzip";

/** The codings that we make, the better first. */
const CODINGS: readonly Coding[] = ["br", "gzip"];

/** The best way of packing that the client takes; null for none. */
export function acceptedCoding({ headers }: Pick<IncomingMessage, "headers">): Coding | null {
  const header = headers["accept-encoding"];
  if (header === undefined || header === "") return null;
  const wanted = new Map<string, number>();
  for (const part of header.toString().split(",")) {
    const [name = "", quality = "1"] = part.trim().split(/\s*;\s*q=/i);
    wanted.set(name.toLowerCase(), Number(quality));
  }
  return CODINGS.find((coding) => (wanted.get(coding) ?? wanted.get("*") ?? 0) > 0) ?? null;
}
