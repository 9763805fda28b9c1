import type { DayNumbers } from "@/lib/domain/import/file-reading";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { formatDayNumber, type CellFormat } from "./date-formats";

/** A cell as the sheet stores it. */
export interface RawCell {
  /** `s` a text of the shared table, `n` a number, `b` yes or no, `e` an error, `d` a date, else text. */
  type: string;
  value: string;
  /** Null where there is none; empty where another cell has it. */
  formula: string | null;
  /** Whether anything was kept as its value, be it a text of no letters. */
  isComputed: boolean;
  /** What its style shows. */
  format: CellFormat;
}

/**
 * A cell as a person reads it: dates as ISO dates, whole numbers in all their digits, the result of a
 * formula as it was last computed. A formula that was never computed stands for itself, so that no
 * number is missed.
 */
export function formatCell(
  { type, value, formula, isComputed, format }: RawCell,
  shared: readonly string[],
  system: DayNumbers,
): string {
  if (value === "") {
    const isEmpty = formula === null || (isComputed && type === "str");
    return isEmpty ? "" : `=${formula.trim() || "…"}`;
  }
  switch (type) {
    case "s": {
      const text = shared[Number(value)];
      if (text === undefined) throw new UnreadableFile("broken_workbook");
      return decodeEscapes(text);
    }
    case "b":
      return value.trim() === "1" ? "true" : "false";
    case "d":
      return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, "");
    case "n":
      return formatNumber(value.trim(), format, system);
    default:
      return decodeEscapes(value);
  }
}

function formatNumber(text: string, format: CellFormat, system: DayNumbers): string {
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  // As shown, since that is what somebody typed; 15 digits are exact.
  if (format === "percent") return `${Number((number * 100).toPrecision(15))}%`;
  if (format !== null) {
    const day = formatDayNumber(number, format, system);
    if (day !== null) return day;
  }
  const plain = /^-?\d+(?:\.\d+)?$/.test(text) ? text : spellOut(number);
  // Three digits after the point would read as thousands.
  return /\.\d{3}$/.test(plain) ? `${plain}0` : plain;
}

/** A number without a power of ten. */
function spellOut(number: number): string {
  if (Number.isInteger(number)) return BigInt(number).toString();
  return number.toFixed(20).replace(/0+$/, "");
}

/** `_x000D_`: how workbooks write signs that XML cannot. */
function decodeEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
