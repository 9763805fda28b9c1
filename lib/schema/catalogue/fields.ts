import { z } from "zod";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { isCountryCode } from "@/lib/domain/country-codes";
import type { Problem } from "@/lib/domain/refusal";

/** What a form may say of a field: text in, a value out, null for empty. */
const LINE = 300;
const TEXT = 5_000;

type Values = NonNullable<Problem["values"]>;

/** An issue that names the text of its problem. */
export function problem(code: string, values: Values = {}) {
  return { code: "custom" as const, params: { problem: code, values } };
}

// Controls and marks of direction that nobody types on purpose; line ends and tabs are kept.
const INVISIBLE = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function cleanText(text: string): string {
  return text.normalize("NFC").replace(INVISIBLE, "").replace(/\r\n?/g, "\n").trim();
}

function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, " ");
}

/** One line, null where it is empty. */
export function line(max = LINE) {
  return z.string().transform((text, context) => {
    const cleaned = cleanLine(text);
    if (cleaned.length > max) context.addIssue(problem("too_long", { max }));
    return cleaned === "" ? null : cleaned;
  });
}

/** Several lines, null where there is nothing. */
export function paragraph(max = TEXT) {
  return z.string().transform((text, context) => {
    const cleaned = cleanText(text);
    if (cleaned.length > max) context.addIssue(problem("too_long", { max }));
    return cleaned === "" ? null : cleaned;
  });
}

/** The value of a field that must not be empty. */
export function required<Value>(field: z.ZodType<Value | null, string>) {
  return field.transform((value, context): Value => {
    if (value !== null) return value;
    context.addIssue(problem("required"));
    return z.NEVER;
  });
}

/** Entries a line each, without empty and repeated ones. */
export function lines(maxEach = LINE, maxCount = 100) {
  return z.string().transform((text, context) => {
    const entries = [...new Set(cleanText(text).split("\n").map(cleanLine))].filter(Boolean);
    if (entries.length > maxCount) context.addIssue(problem("too_many", { max: maxCount }));
    if (entries.some((entry) => entry.length > maxEach)) {
      context.addIssue(problem("too_long", { max: maxEach }));
    }
    return entries;
  });
}

/** A calendar date. */
export function day() {
  return line().transform((text, context) => {
    const date = text === null ? null : parseCalendarDate(text);
    if (text !== null && date === null) context.addIssue(problem("not_a_date", { text }));
    return date;
  });
}

/** One of a closed list. */
export function choice<const Code extends string>(codes: readonly Code[]) {
  return line().transform((text, context): Code | null => {
    const code = codes.find((one) => one === text) ?? null;
    if (text !== null && code === null) context.addIssue(problem("unknown_choice", { text }));
    return code;
  });
}

/** A whole number within bounds. */
export function whole(min: number, max: number) {
  return number(/^-?\d{1,9}$/, min, max);
}

/** A number with decimals within bounds. */
export function decimal(min: number, max: number) {
  return number(/^-?\d{1,9}(?:\.\d{1,12})?$/, min, max);
}

function number(pattern: RegExp, min: number, max: number) {
  return line().transform((text, context) => {
    if (text === null) return null;
    const value = pattern.test(text) ? Number(text) : Number.NaN;
    if (value >= min && value <= max) return value;
    context.addIssue(problem("not_between", { text, min, max }));
    return z.NEVER;
  });
}

/** Part of an address: lower case, digits and single hyphens. */
export function slug() {
  return line(100).transform((text, context) => {
    const fits = text === null || /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
    if (!fits) context.addIssue(problem("not_a_slug", { text }));
    return text;
  });
}

/** The code of a country or territory. */
export function country() {
  return line().transform((text, context) => {
    const code = text?.toUpperCase() ?? null;
    if (code === null || isCountryCode(code)) return code;
    context.addIssue(problem("unknown_country", { code }));
    return z.NEVER;
  });
}

/** Codes of countries, parted by commas, semicolons, spaces or lines; in the order of the alphabet. */
export function countries() {
  return z.string().transform((text, context) => {
    const codes = cleanLine(text)
      .toUpperCase()
      .split(/[\s,;،؛]+/u);
    const known = codes.filter((code) => code !== "");
    for (const code of known)
      if (!isCountryCode(code)) context.addIssue(problem("unknown_country", { code }));
    return [...new Set(known)].toSorted();
  });
}

/** The problems that Zod found, each at its field. */
export function toFieldProblems(error: z.ZodError): Problem[] {
  return error.issues.map((issue) => {
    const field = issue.path.join(".") || null;
    const named: { problem?: string; values?: Values } =
      issue.code === "custom" ? (issue.params ?? {}) : {};
    return { field, code: named.problem ?? "required", values: named.values ?? {} };
  });
}
