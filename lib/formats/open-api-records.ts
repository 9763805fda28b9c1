import { jsonName, type Column } from "./column";

/** A schema of JSON, or another part of an OpenAPI document. */
export type Schema = Record<string, unknown>;

const TYPES = {
  text: "string",
  integer: "integer",
  number: "number",
  boolean: "boolean",
  date: "string",
} as const;
/** Columns with several texts. */
const SEVERAL = new Set(["via", "countries", "aliases"]);

export const TEXT: Schema = { type: ["string", "null"] };
export const DAY: Schema = { type: ["string", "null"], format: "date" };

/** Columns of equal length. */
export function columnOf(items: Schema): Schema {
  return { type: "array", items };
}

/** An object with exactly these fields, all of them there. */
export function record(
  properties: Record<string, Schema>,
  optional: readonly string[] = [],
): Schema {
  return {
    type: "object",
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}

/** The fields of a JSON record with these columns; unknown is null. */
export function fieldsOf<Row>(columns: readonly Column<Row>[]): Record<string, Schema> {
  return Object.fromEntries(
    columns.map(({ name, type = "text" }) => [
      jsonName(name),
      SEVERAL.has(name)
        ? columnOf({ type: "string" })
        : { type: [TYPES[type], "null"], ...(type === "date" ? { format: "date" } : {}) },
    ]),
  );
}
