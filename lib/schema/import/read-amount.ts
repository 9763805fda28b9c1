import { QUALIFIERS, type Qualifier } from "@/lib/domain/codes";
import type { DecimalSign } from "@/lib/domain/import/file-reading";
import { readNumber, type NumberReading } from "@/lib/schema/number-text";
import { plainDigits } from "@/lib/schema/plain-digits";
import { NOT_AVAILABLE_WORDS, QUALIFIER_WORDS } from "./code-words";
import { foldHeading } from "./fold-heading";
import { foldedWords } from "./word-table";

/** What a cell of numbers says: more than digits may stand in it. */
export type Amount =
  | { kind: "empty" }
  | { kind: "not_available" }
  /** `qualifier` is null where the cell has no word or sign for it. */
  | { kind: "value"; qualifier: Qualifier | null; value: number }
  | { kind: "range"; low: number; high: number }
  /** As Excel shortens it: the digits behind may be lost. */
  | { kind: "rounded" }
  | Exclude<NumberReading, { kind: "number" | "empty" }>;

const NOTHING = new Set(foldedWords(NOT_AVAILABLE_WORDS));
const DASHES = /^(?:[-–—−]{1,3}|\.{2,3}|…|\*|\?)$/;

const SIGNS: readonly [sign: string, qualifier: Qualifier][] = [
  [">=", "at_least"],
  ["=>", "at_least"],
  ["≥", "at_least"],
  [">", "more_than"],
  ["<=", "up_to"],
  ["=<", "up_to"],
  ["≤", "up_to"],
  ["<", "less_than"],
  ["~", "about"],
  ["≈", "about"],
  ["±", "about"],
  ["=", "exact"],
];

/** Words before or behind a number, the longest first. */
const WORDS = QUALIFIERS.flatMap((code) =>
  [foldHeading(code), ...foldedWords(QUALIFIER_WORDS[code])].map((word) => [word, code] as const),
)
  .filter(([, qualifier]) => qualifier !== "range" && qualifier !== "not_available")
  .toSorted(([a], [b]) => b.length - a.length);

/** `1.85011E+06` may have been 1850111 or 1850109; R and Python write all digits, and a small e. */
const SHORTENED = /^[-−–]?\d[.,](\d+)E\+(\d{2})$/;

const BETWEEN =
  /^(?:between|entre|de|from|ما بين|بين|من)?\s*(\S.*?)\s*(?:[-–—−]|\s(?:to|and|à|et|إلى|الى)\s|\sو)\s*(\S.*)$/i;

/** Reads a number with the words and signs around it: `3e+05`, `>400`, `1,200-1,500`, `N/A`. */
export function readAmount(text: string, decimal: DecimalSign | null): Amount {
  const plain = plainDigits(text);
  if (plain === "") return { kind: "empty" };
  const [, fraction, power] = SHORTENED.exec(plain) ?? [];
  if (fraction !== undefined && fraction.length < Number(power)) return { kind: "rounded" };
  const number = readNumber(plain, decimal);
  if (number.kind === "number") return { kind: "value", qualifier: null, value: number.value };
  if (number.kind !== "unreadable" && number.kind !== "empty") return number;
  if (DASHES.test(plain) || NOTHING.has(foldHeading(plain))) return { kind: "not_available" };
  return readSigned(plain, decimal) ?? readRange(plain, decimal) ?? { kind: "unreadable" };
}

function readSigned(text: string, decimal: DecimalSign | null): Amount | null {
  const found = splitSign(text) ?? splitWord(text);
  if (found === null) return null;
  const reading = readNumber(found.rest, decimal);
  if (reading.kind === "unreadable" || reading.kind === "empty") return null;
  if (reading.kind !== "number") return reading;
  return { kind: "value", qualifier: found.qualifier, value: reading.value };
}

interface Split {
  qualifier: Qualifier;
  rest: string;
}

function splitSign(text: string): Split | null {
  if (text.endsWith("+")) return { qualifier: "at_least", rest: text.slice(0, -1) };
  const found = SIGNS.find(([sign]) => text.startsWith(sign));
  return found ? { qualifier: found[1], rest: text.slice(found[0].length) } : null;
}

/** The number is the part from the first to the last digit, with a scale word if one follows. */
function splitWord(text: string): Split | null {
  const match = /^([^\d]*)(\d.*)$/s.exec(text);
  const [, before = "", number = ""] = match ?? [];
  const folded = foldHeading(before);
  if (folded !== "") {
    const found = WORDS.find(([word]) => word === folded);
    return found ? { qualifier: found[1], rest: number } : null;
  }
  const behind = foldHeading(number);
  const found = WORDS.find(([word]) => behind.endsWith(` ${word}`));
  if (!found) return null;
  const rest = /^([\d\s.,'’٫٬]*\d)/.exec(number)?.[1] ?? "";
  const words = foldHeading(number.slice(rest.length));
  return words === found[0] ? { qualifier: found[1], rest } : null;
}

function readRange(text: string, decimal: DecimalSign | null): Amount | null {
  const [, first = "", second = ""] = BETWEEN.exec(text) ?? [];
  const [low, high] = [readNumber(first, decimal), readNumber(second, decimal)];
  if (low.kind === "number" && high.kind === "number")
    return { kind: "range", low: low.value, high: high.value };
  const asked = [low, high].find(({ kind }) => kind === "ambiguous" || kind === "not_whole");
  return asked?.kind === "ambiguous" || asked?.kind === "not_whole" ? asked : null;
}
