import type { Phrases } from "@/lib/extract/lexicon/phrases";
import { isArabic, startsWithConjunction } from "@/lib/extract/text/clitics";
import type { Token } from "@/lib/extract/text/tokenize";
import { readDigits } from "./digits";

/** A number in the text, in digits or words. */
export interface NumberReading {
  value: number;
  /** How many tokens it takes. */
  length: number;
  /** What the words after the digits multiply them by: 1,000,000 in "1.2 million". */
  factor: number;
  inWords: boolean;
  isDecimal: boolean;
  /** The word itself says "about": "une vingtaine". */
  isRough: boolean;
  /** May be an article: "un". */
  isArticle: boolean;
  /** A noun in the dual, which is also the noun counted. */
  isDual: boolean;
}

interface Part {
  value: number;
  length: number;
  isScale: boolean;
  isDecimal: boolean;
  inWords: boolean;
  isRough: boolean;
}

function readPart(phrases: Phrases, index: number, afterNumber: boolean): Part | null {
  const token = phrases.tokens[index];
  if (!token) return null;
  if (token.kind === "number") {
    const next = phrases.at(index + 1);
    const letter = readLetter(phrases.tokens[index + 1], phrases.tokens[index + 2]);
    const digits = readDigits(token.text, next?.entry.scale !== undefined || letter !== null);
    if (digits === null) return null;
    const { value, isDecimal } = digits;
    return { value, length: 1, isScale: false, isDecimal, inWords: false, isRough: false };
  }
  const match = phrases.at(index);
  if (!match) return null;
  const { number, scale, rough } = match.entry;
  const { length } = match;
  const isScale = scale !== undefined && (afterNumber || number === undefined);
  const value = isScale ? scale : (number ?? rough);
  if (value === undefined) return null;
  const isRough = rough !== undefined;
  return { value: Number(value), length, isScale, isDecimal: false, inWords: true, isRough };
}

const LETTERS: Readonly<Record<string, number>> = { k: 1_000, m: 1_000_000, mn: 1_000_000 };

/** "1.5M", "12k": a letter that multiplies the digits it is written at. */
function readLetter(token: Token | undefined, next: Token | undefined): Part | null {
  if (!token?.glued || (next?.glued && next.kind !== "mark") || next?.text === "-") return null;
  const value = LETTERS[token.norm];
  if (value === undefined) return null;
  return { value, length: 1, isScale: true, isDecimal: false, inWords: true, isRough: false };
}

/** Tokens that a joiner ("and", "-") takes at `index`, where a number word may follow; else 0. */
function joinerLength(phrases: Phrases, index: number): number {
  const { tokens } = phrases;
  const token = tokens[index];
  if (!token) return 0;
  if (token.text === "-") return token.glued && tokens[index + 1]?.glued ? 1 : 0;
  return phrases.at(index)?.entry.numberJoiners === undefined ? 0 : 1;
}

/** The largest power of ten that divides the value: what may still be added below it. */
function room(value: number): number {
  let size = 1;
  while (value > 0 && value % (size * 10) === 0) size *= 10;
  return size;
}

function mayAdd(current: number, part: Part, joined: boolean, arabic: boolean): boolean {
  if (part.isDecimal || !part.inWords || part.isRough) return false;
  if (current === 0) return false;
  if (arabic) {
    if (part.value === 10) return current >= 2 && current <= 9 && !joined;
    if (!joined) return false;
    const units = current % 100;
    return part.value < room(current) || (units > 0 && units < 10 && isTens(part.value));
  }
  // "soixante-dix", "quatre-vingt-dix-sept": tens that take up to nineteen.
  const below = current % 100 >= 60 && current % 20 === 0 ? 20 : room(current);
  return part.value < below;
}

/** Whether the digits at `index` stand before "million", "k" or the like. */
function isMultiplied(phrases: Phrases, index: number): boolean {
  const next = phrases.tokens[index + 1];
  if (next === undefined || next.kind === "number") return false;
  if (next.glued && readLetter(next, phrases.tokens[index + 2]) !== null) return true;
  return phrases.at(index + 1)?.entry.scale !== undefined;
}

const DIGITS: NumberReading = {
  value: 0,
  length: 1,
  factor: 1,
  inWords: false,
  isDecimal: false,
  isRough: false,
  isArticle: false,
  isDual: false,
};

/** The number that begins at `index`, or null. */
export function readNumber(phrases: Phrases, index: number): NumberReading | null {
  const { tokens } = phrases;
  const start = tokens[index];
  if (start?.kind === "number" && !isMultiplied(phrases, index)) {
    const digits = readDigits(start.text, false);
    return digits && { ...DIGITS, value: digits.value, isDecimal: digits.isDecimal };
  }
  const first = readPart(phrases, index, false);
  if (!first || !start) return null;
  const entry = phrases.at(index)?.entry;
  const arabic = isArabic(start.norm);
  if (first.isScale && (entry?.vague !== undefined || !standsAlone(start))) return null;
  // "مليونان" is a number and a scale in one word.
  const opensBig = first.value >= 1000 && (first.isScale || (arabic && first.inWords));
  let total = opensBig ? first.value : 0;
  let current = opensBig ? 0 : first.value;
  let at = index + first.length;
  let { isDecimal } = first;
  let factor = 1;
  // The last "million" or "thousand" in Arabic, under which digits may go on.
  let below = opensBig && arabic ? room(first.value) : 0;
  const isRough = first.isRough;
  for (;;) {
    const next = tokens[at];
    if (!next) break;
    const scale = readPart(phrases, at, true) ?? readLetter(next, tokens[at + 1]);
    if (scale?.isScale && !(arabic && startsWithConjunction(next.norm))) {
      if (scale.value === 100 && current >= 100) break;
      if (current === 0) break;
      current *= scale.value;
      factor *= scale.value;
      isDecimal = !Number.isInteger(Math.round(current * 1e6) / 1e6);
      current = Math.round(current);
      if (scale.value >= 1000) {
        total += current;
        current = 0;
        below = isArabic(next.norm) ? scale.value : 0;
      }
      at += scale.length;
      continue;
    }
    const rest = below > 0 && current === 0 && !isDecimal ? readRest(phrases, at, below) : null;
    if (rest !== null) {
      total += rest.value;
      below = rest.below;
      at += rest.length;
      continue;
    }
    if (!first.inWords) break;
    const joiner = joinerLength(phrases, at);
    const joined = joiner > 0 || (arabic && startsWithConjunction(next.norm));
    const part = readPart(phrases, at + joiner, false);
    if (!part || part.isScale) break;
    const sum = current === 0 ? total : current;
    if (!mayAdd(sum, part, joined, arabic)) break;
    if (joiner > 0 && next.text !== "-" && !arabic && sum < 100 && !isTeenJoin(sum, part)) break;
    current += part.value;
    at += joiner + part.length;
  }
  return {
    value: total + current,
    length: at - index,
    factor,
    inWords: first.inWords,
    isDecimal,
    isRough,
    isArticle: entry?.articles !== undefined && at - index === 1,
    isDual: false,
  };
}

/** "مليون و350 ألفا", "844 ألفا و321": digits that go on below a scale, joined by "and". */
function readRest(
  phrases: Phrases,
  index: number,
  below: number,
): { value: number; below: number; length: number } | null {
  if (joinerLength(phrases, index) === 0) return null;
  const token = phrases.tokens[index + 1];
  const digits = token?.kind === "number" ? readDigits(token.text, false) : null;
  if (!digits || digits.isDecimal) return null;
  const after = phrases.at(index + 2);
  const scale = Number(after?.entry.scale ?? 1);
  const value = digits.value * scale;
  if (value >= below) return null;
  return {
    value,
    below: scale > 1 ? scale : 0,
    length: 2 + (scale > 1 ? (after?.length ?? 0) : 0),
  };
}

/** Units stand before tens: "five and twenty". */
const isTens = (value: number): boolean => value >= 20 && value < 100;

/** "vingt et un", "soixante et onze": the only sums below a hundred that are joined by a word. */
function isTeenJoin(sum: number, part: Part): boolean {
  return sum >= 20 && (part.value === 1 || part.value === 11);
}

/** Whether a scale without a number before it says one: "cent", "mille", "ألف", not "million". */
function standsAlone(token: Token): boolean {
  return isArabic(token.norm) || token.norm === "cent" || token.norm === "mille";
}
