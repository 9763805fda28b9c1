import { startsLower, startsUpper, startsWithDigit } from "./characters";
import { TokenReader, type Token } from "./tokenize";

/** Longer stretches without an end are cut, so that no text is more than linear work. */
export const LONGEST_SENTENCE = 160;

const ENDS = new Set([".", "!", "?", "؟", "…", "۔"]);
const BULLETS = new Set(["•", "▪", "■", "●", "*", "·", "‣", "-", "–", "—", "◦", "»"]);
const CLOSING = new Set(['"', "”", "»", ")", "'", "’", "]"]);
/** Words that a full stop shortens, in lower case and without accents. */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr gen col lt sgt maj capt gov sen rep prof st no nos vs etc approx est ca cf eg ie inc
  ltd co dept jan feb mar apr jun jul aug sep sept oct nov dec m mme mm janv fevr avr juil art env
  al pres hon brig cmdr op vol fig ave rs`.split(/\s+/),
);

const SHORT = /^\p{Ll}{1,3}$/u;

function endsSentence(
  before: Token | null,
  token: Token,
  next: Token,
  isLabelled: boolean,
): boolean {
  if (
    next.afterBreak &&
    (breaksLine(token, next) || (isLabelled && token.kind === "number" && !startsLower(next.text)))
  ) {
    return true;
  }
  if (token.kind !== "mark" || !ENDS.has(token.text)) return false;
  if (CLOSING.has(next.text) && next.glued) return false;
  if (token.text !== ".") return true;
  if (next.glued && next.kind !== "mark") return false;
  if (!before || next.afterBreak) return true;
  if (before.kind === "word" && token.glued) {
    if (ABBREVIATIONS.has(before.norm)) return false;
    if (before.text.length === 1 && before.text !== "I") return false;
    return !(next.kind === "word" && startsLower(next.text));
  }
  return true;
}

/** A blank line, a bullet or a heading ends a sentence; a wrapped line does not. */
function breaksLine(token: Token, next: Token): boolean {
  // "1,700", an empty line, "people killed": a number over its label.
  if (next.afterGap && token.kind !== "number" && token.text !== "+") return true;
  if (BULLETS.has(next.text) || next.text === "|") return true;
  if (token.text === ":" || ENDS.has(token.text) || token.text === ";") return true;
  if (startsUpper(next.text) || startsWithDigit(next.text)) {
    return token.text !== "," && !SHORT.test(token.text);
  }
  return false;
}

/**
 * The tokens of each sentence of the text, in order and as they are asked for, none longer than
 * {@link LONGEST_SENTENCE}.
 */
export function* splitSentences(text: string): Generator<Token[], void, void> {
  const reader = new TokenReader(text);
  let sentence: Token[] = [];
  let before: Token | null = null;
  /** "عدد الوفيات: 2862": the line has a label. */
  let isLabelled = false;
  let token = reader.next();
  while (token) {
    const next = reader.next();
    sentence.push(token);
    if (token.afterBreak) isLabelled = false;
    isLabelled ||= token.text === ":";
    // Most tokens are words within a line, behind which nothing ends: told without a call.
    const mayEnd = token.kind === "mark" || next === null || next.afterBreak;
    if (
      (mayEnd || sentence.length >= LONGEST_SENTENCE) &&
      (!next || isLast(sentence.length, before, token, next, isLabelled))
    ) {
      yield sentence;
      sentence = [];
    }
    before = token;
    token = next;
  }
}

function isLast(
  length: number,
  before: Token | null,
  token: Token,
  next: Token,
  isLabelled: boolean,
): boolean {
  if (length >= LONGEST_SENTENCE || endsSentence(before, token, next, isLabelled)) return true;
  if (token.kind !== "mark" || !token.glued || !CLOSING.has(token.text)) return false;
  return ENDS.has(before?.text ?? "") && startsAnew(next);
}

function startsAnew(next: Token): boolean {
  return !startsLower(next.text) && next.text !== ",";
}
