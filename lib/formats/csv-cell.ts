import type { Cell } from "./column";

const FORMULA = /^'*[=+\-@\t\r]/;
const SPECIAL = /[",\r\n]|^\s|\s$|^$/;

/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it, and text that looks
 * as if it had got one gets another, so that {@link releaseText} gives back what was there.
 */
export function neutraliseText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Inverse of {@link neutraliseText}, for every text. */
export function releaseText(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/**
 * A cell of an RFC 4180 line: null is empty and empty text is `""`; numbers are plain digits;
 * several values are parted by `; `.
 */
export function formatCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  if (typeof cell !== "string") return cell.length === 0 ? "" : formatCell(cell.join("; "));
  const text = neutraliseText(cell);
  return SPECIAL.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
