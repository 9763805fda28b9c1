import { parseCalendarDate, toDayNumber } from "@/lib/domain/calendar-date";
import type { Cell, ColumnType } from "./column";
import { neutraliseText } from "./csv-cell";
import { escapeXml } from "./xml-text";

/** The cell styles of the workbook, by their place in its style sheet. */
export const STYLES = { plain: 0, head: 1, date: 2, quoted: 3, wrapped: 4, tag: 5 } as const;

/** More than this no cell holds, says Excel. */
export const LONGEST_TEXT = 32_767;

/** Days from Excel's day 0 to 1970-01-01, right for days from 1900-03-01 on. */
const EPOCH = 25_569;
const FIRST_SERIAL = 61;

/** What XML cannot hold, and what looks as if it had been escaped: `_x0001_` in Office's spelling. */
const ESCAPED = /(?![\t\n\r\u007F-\u009F])[\p{Cc}\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Hardly any text, and most are short: one look is less than looking for each of what is escaped. */
const MAY_NEED_ESCAPE = /[&<>"\p{Cc}\uFFFE\uFFFF]|_x/u;

/** `A` for 0, `AA` for 26. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/**
 * Writes cells of one column as XML: numbers, days and yes or no as such, all other text as text,
 * whatever it begins with; nothing at all for null. What the row above had is not made again. More is
 * not remembered: what lives for some hundred rows is freed late, and a million rows would grow a
 * process by 100 MB.
 */
export function xlsxCellWriter(type: ColumnType): (cell: Cell, reference: string) => string {
  let above: string | null = null;
  let written = "";
  const write = (text: string): string => {
    if (text === above) return written;
    written = (type === "date" ? formatDay(text) : null) ?? formatText(text);
    above = text;
    return written;
  };
  return (cell, reference) => {
    if (cell === null) return "";
    if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
    if (typeof cell === "boolean") return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    if (typeof cell === "string") return `<c r="${reference}"${write(cell)}`;
    const text = cell.join("; ");
    return text === "" ? "" : `<c r="${reference}"${write(text)}`;
  };
}

/** Text as a cell; spaces and line ends are kept. */
export function formatTextCell(text: string, style: number, reference: string): string {
  return `<c r="${reference}"${endTextCell(text, style)}`;
}

// What follows of a cell after its reference:

function formatDay(text: string): string | null {
  const serial = dateSerial(text);
  return serial === null ? null : ` s="${STYLES.date}"><v>${serial}</v></c>`;
}

function formatText(text: string): string {
  // Text that would be a formula if somebody typed it stays text when it is edited.
  return endTextCell(text, neutraliseText(text) === text ? STYLES.plain : STYLES.quoted);
}

function endTextCell(text: string, style: number): string {
  const kept = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const escaped = MAY_NEED_ESCAPE.test(kept) ? escapeXml(kept.replace(ESCAPED, escapeSign)) : kept;
  const shown = style === STYLES.plain ? "" : ` s="${style}"`;
  return `${shown} t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

/** A day as Excel counts them; null where its calendar of 1900 is wrong. */
function dateSerial(text: string): number | null {
  const day = parseCalendarDate(text);
  if (day === null) return null;
  const serial = toDayNumber(day) + EPOCH;
  return serial >= FIRST_SERIAL ? serial : null;
}

function escapeSign(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
