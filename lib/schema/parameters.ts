import { z } from "zod";
import { parseCalendarDate } from "@/lib/domain/calendar-date";
import { SORT_KEYS, type FigureSort } from "@/lib/domain/figure-filter";
import { DEFAULT_LIMIT, DEFAULT_SORT, MAX_LIMIT } from "./figure-query-format";
import { spellWords } from "./spell-words";

const MAX_VALUES = 200;
/** Each word is looked for in every figure. */
const MAX_WORDS = 10;

/** Values parted by commas, spelled as names are stored: one letter is one sign where there is one. */
function split(text: unknown): unknown {
  return typeof text === "string" ? text.normalize("NFC").split(",") : text;
}

/** Several codes of a closed list, separated by commas. */
export function codes<const Codes extends readonly [string, ...string[]]>(list: Codes) {
  return z.preprocess(split, z.array(z.enum(list)).max(MAX_VALUES)).default([]);
}

/** Several names that the database knows, separated by commas; whether it does is checked later. */
export function names() {
  const name = z.string().min(1, "A value is empty.").max(200, "A value is too long.");
  return z.preprocess(split, z.array(name).max(MAX_VALUES)).default([]);
}

/** A day as `YYYY-MM-DD`. */
export function date() {
  return z
    .string()
    .meta({ format: "date" })
    .transform((text, context) => {
      const day = parseCalendarDate(text);
      if (day !== null) return day;
      context.addIssue("Not a calendar date (YYYY-MM-DD).");
      return z.NEVER;
    })
    .nullable()
    .default(null);
}

const INSTANT = z.union([
  z.iso.datetime({ offset: true }),
  z.string().refine((text) => parseCalendarDate(text) !== null),
]);

/** An instant as RFC 3339 has it, or the beginning of a day in UTC; as UTC with milliseconds. */
export function instant() {
  return z
    .string()
    .meta({ examples: ["2026-01-31T12:00:00Z", "2026-01-31"] })
    .transform((text, context) => {
      if (INSTANT.safeParse(text).success && !Number.isNaN(Date.parse(text))) {
        return new Date(text).toISOString();
      }
      context.addIssue(
        "Not an instant (2026-01-31T12:00:00Z) nor a day (2026-01-31). A plus before an offset is written %2B.",
      );
      return z.NEVER;
    })
    .nullable()
    .default(null);
}

/** Words to look for. */
export function words() {
  return z
    .string()
    .max(200, "At most 200 characters.")
    .transform(spellWords)
    .pipe(z.string().min(1, "Is empty; leave the parameter out."))
    .refine((text) => text.split(" ").length <= MAX_WORDS, `At most ${MAX_WORDS} words.`)
    .nullable()
    .default(null);
}

/** How many rows a page has. */
export function limit() {
  const message = `A whole number from 1 to ${MAX_LIMIT}.`;
  return z
    .string()
    .regex(/^\d{1,4}$/, message)
    .transform(Number)
    .pipe(z.number().min(1, message).max(MAX_LIMIT, message))
    .default(DEFAULT_LIMIT);
}

/** A sort key, with `-` before it for descending order. */
export function sort() {
  const allowed = SORT_KEYS.flatMap((key) => [key, `-${key}`] as const);
  return z
    .enum(allowed)
    .transform((text): FigureSort => {
      const descending = text.startsWith("-");
      const key = SORT_KEYS.find((name) => text.endsWith(name));
      return { key: key ?? DEFAULT_SORT.key, descending };
    })
    .default(DEFAULT_SORT);
}

/** Where the page before ended. */
export function cursor() {
  return z.string().min(1, "Is empty; leave the parameter out.").max(500).nullable().default(null);
}

/** A switch: `1` is on, `0` is off. */
export function flag() {
  return z
    .enum(["0", "1"])
    .transform((text) => text === "1")
    .default(false);
}
