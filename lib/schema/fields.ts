import type { QueryProblem } from "./query-problem";

export type FieldsResult =
  { ok: true; fields: string[] | null } | { ok: false; problems: QueryProblem[] };

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * The columns that `fields` asks for, in its order and in snake_case: null for the usual ones, `all`
 * for every one. Either spelling of a name is understood, so that one address serves JSON and CSV.
 */
export function parseFields(text: string | null, known: readonly string[]): FieldsResult {
  if (text === null) return { ok: true, fields: null };
  if (text === "all") return { ok: true, fields: [...known] };
  const fields = [...new Set(text.split(",").map(snakeCase))];
  const problems = fields
    .filter((name) => !known.includes(name))
    .map((name) => ({
      parameter: "fields",
      message: `Does not know "${name}".`,
      allowed: ["all", ...known],
    }));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, fields };
}
