import { blankUnits } from "./characters";
import { listForms } from "./clitics";
import { normalizeWord } from "./normalize";

export type TokenKind = "word" | "number" | "mark";

/** What is the same wherever a word stands. */
interface Word {
  /** Counts the different words of a text. */
  id: number;
  kind: TokenKind;
  text: string;
  norm: string;
  /** The forms to look up; see {@link listForms}. */
  forms: readonly string[];
}

/** One word, number or sign of the text. */
export interface Token extends Word {
  start: number;
  end: number;
  /** Nothing stands between it and the token before. */
  glued: boolean;
  /** A line ends before it. */
  afterBreak: boolean;
  /** An empty line stands before it. */
  afterGap: boolean;
}

const DIGIT = "[0-9٠-٩۰-۹]";
// Groups of three joined by one separator; else digits with at most one decimal part.
const NUMBER = `${DIGIT}{1,3}(?:[\\u00a0\\u202f\\u2009 ]${DIGIT}{3})+(?!${DIGIT})(?:[.,٫]${DIGIT}{1,2}(?!${DIGIT}))?|${DIGIT}+(?:[.,٬٫'’]${DIGIT}+)*`;
const ELISION = `(?:[ldnscjmtLDNSCJMT]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uelqu|[Pp]resqu)['’](?=\\p{L})`;
// Letters; points inside an abbreviation ("U.N."); the rest of "n't" and "'s".
const WORD = `(?:\\p{L}\\.){2,}|\\p{L}[\\p{L}\\p{M}\\u0640]*(?:(?<=n)['’]t(?!\\p{L}))?|['’]s(?!\\p{L})`;
const SIGN = `[^\\s\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]`;

const TOKEN = new RegExp(`${NUMBER}|${ELISION}|${WORD}|${SIGN}`, "uy");
const STARTS_NUMBER = new RegExp(`^${DIGIT}`);
const STARTS_WORD = /^(?:\p{L}|['’]s)/u;
const LINE_END = 10;

/** The words met so far: each is brought to its forms once. */
export type KnownWords = Map<string, Word>;

/** Splits a text into its tokens, one by one, in one pass. */
export class TokenReader {
  readonly #pattern = new RegExp(TOKEN);
  #end = 0;

  constructor(
    private readonly text: string,
    private readonly known: KnownWords = new Map(),
  ) {}

  /** The next token with its offsets; null behind the last. */
  next(): Token | null {
    const { text, known } = this;
    const from = this.#end;
    let start = from;
    let lines = 0;
    let unit = text.charCodeAt(start);
    while (blankUnits[unit] === 1) {
      if (unit === LINE_END) lines += 1;
      start += 1;
      unit = text.charCodeAt(start);
    }
    const pattern = this.#pattern;
    pattern.lastIndex = start;
    if (!pattern.test(text)) return null;
    const end = (this.#end = pattern.lastIndex);
    const raw = text.slice(start, end);
    let word = known.get(raw);
    if (word === undefined) known.set(raw, (word = makeWord(raw, known.size)));
    const { id, kind, norm, forms } = word;
    return {
      id,
      kind,
      text: raw,
      norm,
      forms,
      start,
      end,
      glued: start === from && start > 0,
      afterBreak: lines > 0,
      afterGap: lines > 1,
    };
  }
}

function makeWord(text: string, id: number): Word {
  const norm = normalizeWord(text);
  if (STARTS_NUMBER.test(text)) return { id, kind: "number", text, norm, forms: [norm] };
  if (!STARTS_WORD.test(text)) return { id, kind: "mark", text, norm, forms: [norm] };
  const word = norm.replaceAll(".", "");
  return { id, kind: "word", text, norm: word, forms: listForms(word) };
}

/** All tokens of the text. */
export function tokenize(text: string, known?: KnownWords): Token[] {
  const tokens: Token[] = [];
  const reader = new TokenReader(text, known);
  for (let token = reader.next(); token; token = reader.next()) tokens.push(token);
  return tokens;
}
