import type { RecordText } from "@/lib/domain/catalogue";
import {
  IMPORT_FIELDS,
  type ImportField,
  type ImportTexts,
} from "@/lib/domain/import/import-field";
import type { ColumnTarget, ImportMapping } from "@/lib/domain/import/import-mapping";

/** What says in a form that each number of a column is a figure of its own. */
export const AMOUNT = "amount";

/** What a column of such numbers may be said to count. */
export const PRESET_FIELDS = [
  "indicator",
  "population",
  "measure",
  "unit",
  "qualifier",
] as const satisfies readonly ImportField[];

/** The name of the control that says what the column at that place means. */
export function columnName(at: number): string {
  return `column.${at}`;
}

export function presetName(at: number, field: ImportField): string {
  return `preset.${at}.${field}`;
}

/** The name of the box that says that somebody looked at a suggestion that is not sure. */
export function confirmName(at: number): string {
  return `confirm.${at}`;
}

export function constantName(field: ImportField): string {
  return `constant.${field}`;
}

/** What the columns mean, as the texts of a form. */
export function writeMapping({ columns, constants }: ImportMapping): RecordText {
  return {
    ...Object.fromEntries(columns.flatMap((target, at) => writeColumn(target, at))),
    ...Object.fromEntries(
      IMPORT_FIELDS.map((field) => [constantName(field), constants[field] ?? ""]),
    ),
  };
}

function writeColumn(target: ColumnTarget, at: number): [string, string][] {
  const preset = target.kind === AMOUNT ? target.preset : {};
  return [
    [columnName(at), codeOf(target)],
    ...PRESET_FIELDS.map((field): [string, string] => [presetName(at, field), preset[field] ?? ""]),
  ];
}

/** What a column means as one word: a field, {@link AMOUNT}, or "" where it is left out. */
export function codeOf(target: ColumnTarget): string {
  if (target.kind === "ignored") return "";
  return target.kind === "field" ? target.field : AMOUNT;
}

/** Inverse of {@link writeMapping}, for a file with the columns of `before`. */
export function readMapping(texts: RecordText, before: ImportMapping): ImportMapping {
  return {
    columns: before.columns.map((target, at) => readColumn(texts, at, target)),
    constants: readTexts((field) => texts[constantName(field)] ?? before.constants[field]),
  };
}

function readColumn(texts: RecordText, at: number, before: ColumnTarget): ColumnTarget {
  const code = texts[columnName(at)];
  if (code === undefined) return before;
  if (code === AMOUNT) {
    // What the form does not ask about, such as the place, stays as it was suggested.
    const kept = before.kind === AMOUNT ? before.preset : {};
    return {
      kind: AMOUNT,
      preset: readTexts((field) => texts[presetName(at, field)] ?? kept[field]),
    };
  }
  const field = IMPORT_FIELDS.find((one) => one === code);
  return field === undefined ? { kind: "ignored" } : { kind: "field", field };
}

/** The texts by field that are not empty. */
function readTexts(textOf: (field: ImportField) => string | undefined): ImportTexts {
  return Object.fromEntries(
    IMPORT_FIELDS.flatMap((field) => {
      const text = (textOf(field) ?? "").trim();
      return text === "" ? [] : [[field, text]];
    }),
  );
}
