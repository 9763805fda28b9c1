import type { FileReading } from "@/lib/domain/import/file-reading";
import type { ImportField } from "@/lib/domain/import/import-field";
import type { DateEdge } from "@/lib/schema/date-text";
import { readNumber } from "@/lib/schema/number-text";
import { UNSEEN_MARKS } from "@/lib/schema/plain-digits";
import { refuse, type CellReading } from "./cell-reading";
import { CODE_FIELDS } from "./code-fields";
import { NO_WORDS, NOT_AVAILABLE_WORDS, YES_WORDS } from "./code-words";
import { foldHeading } from "./fold-heading";
import { readAmount } from "./read-amount";
import { readDateCell } from "./read-date-cell";
import { foldedWords, makeWordTable } from "./word-table";

/** Which day stands for a month or a year; fields that begin a count take its first. */
export const DATE_FIELDS: Readonly<Partial<Record<ImportField, DateEdge>>> = {
  period_start: "first",
  baseline: "first",
  as_of: "last",
  as_of_earliest: "first",
  published: "last",
  withdrawn_on: "last",
  first_seen: "last",
  retrieved: "last",
  known_from: "last",
};

export const NUMBER_FIELDS: ReadonlySet<ImportField> = new Set([
  "low",
  "high",
  "households",
  "registered_late",
  "admin_level",
  "as_of_hour",
]);

/** Kept letter by letter; other texts lose the spaces around them. */
const FREE_TEXTS: ReadonlySet<ImportField> = new Set([
  "note",
  "excerpt",
  "document_title",
  "withdrawn_reason",
]);

const FLAG = makeWordTable(["true", "false"], { true: YES_WORDS, false: NO_WORDS });
const NOTHING = new Set(foldedWords(NOT_AVAILABLE_WORDS));

/** An error of a formula as spreadsheets show it. */
const SHEET_ERROR =
  /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/i;
/** A formula, which spreadsheets keep beside its value: the file has none. */
const FORMULA = /^=(?:…|.*[A-Z(])/is;
// Controls that no text needs; U+FFFD stands where a letter could not be decoded.
const CONTROL = /(?![\t\n\r])\p{Cc}/u;

/** Reads a cell that has something in it as the text of a field. */
export function readField(field: ImportField, cell: string, reading: FileReading): CellReading {
  const text = cell.trim();
  if (SHEET_ERROR.test(text)) return refuse("sheet_error");
  if (FORMULA.test(text) && !FREE_TEXTS.has(field)) return refuse("formula_not_computed");
  if (cell.includes("\uFFFD")) return refuse("broken_letter");
  if (CONTROL.test(cell)) return refuse("control_character");
  if (field === "value") return readValue(text, reading);
  const codes = CODE_FIELDS[field];
  if (codes !== undefined) {
    const code = codes.find(text);
    if (code === undefined && field === "qualifier" && isNothing(text))
      return toText(field, "not_available");
    return code === undefined
      ? refuse("unknown_code", { allowed: codes.codes.join(", ") })
      : toText(field, code);
  }
  const edge = DATE_FIELDS[field];
  if (edge !== undefined)
    return isNothing(text) ? toText(field, "") : readDay(field, text, edge, reading);
  if (NUMBER_FIELDS.has(field))
    return isNothing(text) ? toText(field, "") : readCount(field, text, reading);
  if (field === "provisional") {
    const flag = FLAG(text);
    return flag === undefined ? refuse("yes_or_no") : toText(field, flag);
  }
  return toText(field, FREE_TEXTS.has(field) ? cell : plainName(text));
}

/** A name as people see it: single spaces, and no marks that come along from elsewhere. */
function plainName(text: string): string {
  return text.replace(UNSEEN_MARKS, "").replace(/\s+/gu, " ").trim();
}

function toText(field: ImportField, text: string): CellReading {
  return { ok: true, texts: { [field]: text } };
}

function isNothing(text: string): boolean {
  return /^[-–—]$/.test(text) || NOTHING.has(foldHeading(text));
}

function readValue(text: string, { decimal }: FileReading): CellReading {
  const amount = readAmount(text, decimal);
  switch (amount.kind) {
    case "empty":
      return { ok: true, texts: {} };
    case "not_available":
      return { ok: true, texts: { qualifier: "not_available", value: "" } };
    case "range":
      return {
        ok: true,
        texts: {
          qualifier: "range",
          value: "",
          low: String(amount.low),
          high: String(amount.high),
        },
      };
    case "value": {
      if (amount.value < 0) return refuse("number_negative");
      const value = String(amount.value);
      return {
        ok: true,
        texts: amount.qualifier === null ? { value } : { value, qualifier: amount.qualifier },
      };
    }
    default:
      return refuseNumber(amount);
  }
}

function readCount(field: ImportField, text: string, { decimal }: FileReading): CellReading {
  const number = readNumber(text, decimal);
  if (number.kind === "empty") return toText(field, "");
  if (number.kind !== "number") return refuseNumber(number);
  return number.value < 0 ? refuse("number_negative") : toText(field, String(number.value));
}

function refuseNumber(
  reading:
    | { kind: "ambiguous"; readings: [number, number] }
    | { kind: "too_large"; limit: number }
    | { kind: "not_whole" | "rounded" | "unreadable" },
): CellReading {
  switch (reading.kind) {
    case "ambiguous": {
      const [first, second] = reading.readings;
      return refuse("number_ambiguous", { first, second });
    }
    case "too_large":
      return refuse("number_too_large", { limit: reading.limit });
    default:
      return refuse(`number_${reading.kind}`);
  }
}

function readDay(
  field: ImportField,
  text: string,
  edge: DateEdge,
  reading: FileReading,
): CellReading {
  const date = readDateCell(text, edge, reading);
  switch (date.kind) {
    case "empty":
      return toText(field, "");
    case "date":
      if (date.precision === "day") return toText(field, date.date);
      if (field === "as_of")
        return { ok: true, texts: { as_of: date.date, as_of_precision: date.precision } };
      return edge === "first" ? toText(field, date.date) : refuse("day_needed");
    case "ambiguous":
    case "other_order": {
      const [first = "", second = first, third = second] = date.readings;
      return refuse(`date_${date.kind}`, { first, second, third, count: date.readings.length });
    }
    case "day_number":
      return refuse("date_day_number", { date: date.reading });
    case "no_such_day":
      return refuse("no_such_day");
    case "unreadable":
      return refuse("date_unreadable");
  }
}
