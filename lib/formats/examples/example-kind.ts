import type { DescribedOperation } from "@/lib/domain/described-operation";

/** What an address gives, as far as tools take it differently. */
export type ExampleKind = "page" | "list" | "record" | "csv" | "xlsx" | "zip" | "file" | "text";

const ENDINGS: Record<string, ExampleKind> = {
  csv: "csv",
  xlsx: "xlsx",
  zip: "zip",
};

/** What an operation gives to who asks for nothing in particular. */
export function kindOf({ address, parameters, answers }: DescribedOperation): ExampleKind {
  const ending = ENDINGS[/\.(\w+)$/.exec(address)?.[1] ?? ""];
  if (ending !== undefined) return ending;
  const names = new Set(parameters.map(({ name }) => name));
  if (names.has("format")) return "page";
  if (names.has("cursor")) return "list";
  const types = answers.find(({ name }) => name === "200")?.type ?? "";
  if (types === "application/json") return "record";
  return /image|feed/.test(types) ? "file" : "text";
}
