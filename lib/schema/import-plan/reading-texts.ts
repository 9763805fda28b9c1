import type { RecordText } from "@/lib/domain/catalogue";
import {
  DATE_ORDERS,
  DAY_NUMBERS,
  DECIMAL_SIGNS,
  ENCODINGS,
  SEPARATORS,
  type FileReading,
} from "@/lib/domain/import/file-reading";

/** How a file is read, as the texts of a form. */
export function writeReading(reading: FileReading): RecordText {
  return {
    encoding: reading.encoding ?? "",
    separator: reading.separator ?? "",
    sheet: reading.sheet ?? "",
    headerRow: String(reading.headerRow ?? ""),
    tagRow: String(reading.tagRow ?? ""),
    decimal: reading.decimal ?? "",
    dateOrder: reading.dateOrder ?? "",
    dayNumbers: reading.dayNumbers ?? "",
  };
}

/** Inverse of {@link writeReading}; what a text cannot mean stays as `before` has it. */
export function readReading(texts: RecordText, before: FileReading): FileReading {
  const {
    encoding,
    separator,
    sheet = "",
    headerRow,
    tagRow,
    decimal,
    dateOrder,
    dayNumbers,
  } = texts;
  return {
    format: before.format,
    encoding: ENCODINGS.find((one) => one === encoding) ?? before.encoding,
    separator: SEPARATORS.find((one) => one === separator) ?? before.separator,
    sheet: before.format === "csv" || sheet === "" ? before.sheet : sheet,
    headerRow: readRow(headerRow, before.headerRow),
    tagRow: readRow(tagRow, before.tagRow),
    decimal: readCode(DECIMAL_SIGNS, decimal, before.decimal),
    dateOrder: readCode(DATE_ORDERS, dateOrder, before.dateOrder),
    dayNumbers: readCode(DAY_NUMBERS, dayNumbers, before.dayNumbers),
  };
}

function readCode<Code extends string>(
  codes: readonly Code[],
  text: string | undefined,
  before: Code | null,
): Code | null {
  return text === undefined ? before : (codes.find((one) => one === text) ?? null);
}

function readRow(text: string | undefined, before: number | null): number | null {
  if (text === undefined) return before;
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : null;
}
