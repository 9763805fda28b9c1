import type { DecimalSign } from "@/lib/domain/import/file-reading";
import { plainDigits } from "./plain-digits";

/** A count as somebody typed it, understood or not. */
export type NumberReading =
  | { kind: "empty" }
  | { kind: "number"; value: number }
  /** It can be read in two ways, the likelier first: the person has to say which. */
  | { kind: "ambiguous"; readings: [number, number] }
  /** A number, but with a part of a person. */
  | { kind: "not_whole" }
  | { kind: "too_large"; limit: number }
  | { kind: "unreadable" };

/** More than any crisis has counted; what is above is a slip of the keyboard or a grouping misread. */
export const LARGEST_COUNT = 1_000_000_000;

const SCALES: readonly [RegExp, number][] = [
  [/ ?(?:million|millions|mln|mn|m|مليون|ملايين|مليونا|مليوناً)$/i, 1_000_000],
  [/ ?(?:thousand|thousands|mille|milliers|k|ألف|ألفا|ألفاً|الف|آلاف|الاف)$/i, 1_000],
];

/**
 * Reads a whole number of people as sources print it: `1,234`, `1 234`, `1.234`, `1’234`, `12,34,567`,
 * `1.2 million`, `1,2 million`, `1٫2 مليون`, `3e+05`, in Latin, Arabic-Indic or Persian digits. `397.000`
 * may be thousands or decimals, and is asked about, unless the decimal sign of its file is known.
 */
export function readNumber(text: string, decimal: DecimalSign | null = null): NumberReading {
  const plain = normalise(text);
  if (plain === "") return { kind: "empty" };
  const negative = /^[-−–]/.test(plain);
  const unsigned = negative ? plain.slice(1).trim() : plain;
  const power = /^(\d{1,12})(?:[.,](\d{1,12}))?e\+?(\d{1,2})$/i.exec(unsigned);
  const [mantissa, scale] = power ? ["", 10 ** Number(power[3])] : splitScale(unsigned);
  const readings: Decimal[] = power
    ? [[power[1] ?? "", power[2] ?? ""]]
    : readMantissa(mantissa, scale > 1, decimal);
  if (readings.length === 0) return { kind: "unreadable" };
  const scaled = readings.map((reading) => applyScale(reading, scale));
  const whole = [...new Set(scaled.filter((value) => value !== null))];
  if (whole.length === 0) return { kind: "not_whole" };
  const [first, second] = whole.filter((value) => value <= LARGEST_COUNT);
  if (first === undefined) return { kind: "too_large", limit: LARGEST_COUNT };
  const sign = (value: number) => (negative && value !== 0 ? -value : value);
  return second === undefined
    ? { kind: "number", value: sign(first) }
    : { kind: "ambiguous", readings: [sign(first), sign(second)] };
}

function normalise(text: string): string {
  return plainDigits(text).replace(/[٬’']/g, "'").replace(/،/g, ",");
}

function splitScale(text: string): [string, number] {
  for (const [pattern, scale] of SCALES)
    if (pattern.test(text)) return [text.replace(pattern, "").trim(), scale];
  return [text, 1];
}

/** Digits before and after the decimal sign. */
type Decimal = [whole: string, fraction: string];

/** What the digits and separators can mean, the likelier reading first; none where nothing fits. */
function readMantissa(text: string, scaled: boolean, sign: DecimalSign | null): Decimal[] {
  if (/^\d+$/.test(text)) return [[text, ""]];
  // Signs that only ever group, before an optional decimal sign.
  const grouped = /^(\d{1,3}(?:([ '])\d{3})(?:\2\d{3})*)(?:[.,٫](\d+))?$/.exec(text);
  if (grouped) return [[strip(grouped[1]), grouped[3] ?? ""]];
  const arabic = /^(\d+|\d{1,3}(?:[',]\d{3})+)٫(\d+)$/.exec(text);
  if (arabic) return [[strip(arabic[1]), arabic[2] ?? ""]];
  const both = /^\d{1,3}(?:,\d{3})+\.(\d+)$/.exec(text) ?? /^\d{1,3}(?:\.\d{3})+,(\d+)$/.exec(text);
  if (both) return [[strip(text.slice(0, -1 - (both[1] ?? "").length)), both[1] ?? ""]];
  if (/^\d{1,3}(?:,\d{3}){2,}$|^\d{1,3}(?:\.\d{3}){2,}$/.test(text)) return [[strip(text), ""]];
  if (/^\d{1,2}(?:,\d{2})+,\d{3}$/.test(text)) return [[strip(text), ""]];
  return readSingle(text, scaled, sign);
}

/** One comma or point: before three digits it may group, elsewhere it is a decimal sign. */
function readSingle(text: string, scaled: boolean, known: DecimalSign | null): Decimal[] {
  const single = /^(\d+)([.,])(\d+)$/.exec(text);
  if (!single) return [];
  const [, whole = "", sign, fraction = ""] = single;
  const decimal: Decimal = [whole, fraction];
  if (known !== null && (known === "point") === (sign === ".")) return [decimal];
  if (fraction.length !== 3 || whole.length > 3 || whole.startsWith("0"))
    return known === null ? [decimal] : [];
  const group: Decimal = [whole + fraction, ""];
  if (known !== null) return [group];
  // "1.234 million" has decimals; "1.234" persons cannot have them, "397.000" might.
  if (scaled) return [decimal, group];
  return sign === "." && fraction === "000" ? [group, decimal] : [group];
}

function strip(text = ""): string {
  return text.replace(/\D/g, "");
}

/** The number, null where a fraction is left. Digits are moved, so that nothing is rounded. */
function applyScale([whole, fraction]: Decimal, scale: number): number | null {
  const places = Math.round(Math.log10(scale));
  const padded = fraction.padEnd(places, "0");
  if (/[1-9]/.test(padded.slice(places))) return null;
  return Number(whole + padded.slice(0, places));
}
