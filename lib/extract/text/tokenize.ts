import { listForms } from "./clitics";
import { normalizeWord } from "./normalize";

export type TokenKind = "word" | "number" | "mark";

/** One word, number or sign of the text. */
export interface Token {
  kind: TokenKind;
  text: string;
  norm: string;
  /** The forms to look up; see {@link listForms}. */
  forms: readonly string[];
  start: number;
  end: number;
  /** Nothing stands between it and the token before. */
  glued: boolean;
  /** A line ends before it. */
  afterBreak: boolean;
}

const DIGIT = "[0-9٠-٩۰-۹]";
// Groups of three joined by one separator; else digits with at most one decimal part.
const NUMBER = `${DIGIT}{1,3}(?:[\\u00a0\\u202f\\u2009 ]${DIGIT}{3})+(?!${DIGIT})(?:[.,٫]${DIGIT}{1,2}(?!${DIGIT}))?|${DIGIT}+(?:[.,٬٫'’]${DIGIT}+)*`;
const ELISION = `(?:[ldnscjmtLDNSCJMT]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uelqu|[Pp]resqu)['’](?=\\p{L})`;
// Letters; points inside an abbreviation ("U.N."); the rest of "n't" and "'s".
const WORD = `(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}\\p{M}\\u0640]*(?:(?<=n)['’]t(?!\\p{L}))?|['’]s(?!\\p{L})`;
const SIGN = `[^\\s\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]`;

const TOKEN = new RegExp(`(${NUMBER})|(${ELISION}|${WORD})|(${SIGN})`, "gu");

/** The tokens of the text with their offsets, one by one, in one pass. */
export function* readTokens(text: string): Generator<Token, void, void> {
  const known = new Map<string, Pick<Token, "kind" | "norm" | "forms">>();
  const pattern = new RegExp(TOKEN);
  let end = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const raw = match[0];
    const start = match.index;
    let word = known.get(raw);
    if (!word) {
      const kind = match[1] ? "number" : match[2] ? "word" : "mark";
      let norm = normalizeWord(raw);
      if (kind === "word") norm = norm.replaceAll(".", "");
      word = { kind, norm, forms: kind === "word" ? listForms(norm) : [norm] };
      known.set(raw, word);
    }
    const { kind, norm, forms } = word;
    const glued = start === end && start > 0;
    const afterBreak = start > end && hasBreak(text, end, start);
    end = start + raw.length;
    yield { kind, text: raw, norm, forms, start, end, glued, afterBreak };
  }
}

/** All of them at once. */
export const tokenize = (text: string): Token[] => [...readTokens(text)];

function hasBreak(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) return true;
  return false;
}
