import type { Token } from "@/lib/extract/text/tokenize";
import type { Entry } from "./entry";
import { endAtOnce, longest, type PhraseMatch, type PhraseTrie, type Start } from "./phrase-trie";

/** A word as a phrase of its own, its spelling settled. */
export interface Alone {
  entry: Entry;
  /** An Arabic conjunction is written joined to it. */
  joined: boolean;
}

/** The phrases of one text: what begins with each of its different words is looked up once. */
export class PhraseBook {
  /** By the word's id: the phrase, where it is always that word alone. */
  readonly #fixed: (PhraseMatch | null | undefined)[] = [];
  /** By the word's id: where its phrases start, where what follows decides. */
  readonly #open: (readonly Start[] | undefined)[] = [];
  readonly #isNumeric: (boolean | undefined)[] = [];
  /** By the word's id: whether some phrase goes on with it. */
  readonly #goesOn: (boolean | undefined)[] = [];
  /** By the word's id: what it is alone, where that is no number. */
  readonly #alone: (Alone | undefined)[] = [];

  constructor(private readonly trie: PhraseTrie) {}

  /** The longest phrase that begins at `index`, or null; of two as long, the nearest in spelling. */
  match(tokens: readonly Token[], index: number): PhraseMatch | null {
    const token = tokens[index];
    if (!token) return null;
    const fixed = this.#fixed[token.id];
    if (fixed !== undefined) return fixed;
    const open = this.#open[token.id];
    return open === undefined
      ? this.#learn(tokens, index, token)
      : longest(open, tokens, index + 1);
  }

  #learn(tokens: readonly Token[], index: number, token: Token): PhraseMatch | null {
    const starts = this.trie.startsOf(token);
    const match = starts && longest(starts, tokens, index + 1);
    if (starts === null || endAtOnce(starts)) this.#fixed[token.id] = match;
    else this.#open[token.id] = starts;
    return match;
  }

  /** The first token from `from` on at which a phrase may begin. */
  seek(tokens: readonly Token[], from: number): number {
    const fixed = this.#fixed;
    let at = from;
    while (at < tokens.length && fixed[tokens[at]?.id ?? -1] === null) at += 1;
    return at;
  }

  /**
   * What the word at `index` is to the grammar, where it is that wherever it stands alone and no
   * longer phrase can begin here; undefined where that is still to be found out.
   */
  aloneAt(tokens: readonly Token[], index: number): Alone | undefined {
    const id = tokens[index]?.id ?? -1;
    const alone = this.#alone[id];
    const next = tokens[index + 1];
    if (alone === undefined || next === undefined || this.#fixed[id] !== undefined) return alone;
    const goesOn = (this.#goesOn[next.id] ??= this.trie.goesOn(next.forms));
    return goesOn ? undefined : alone;
  }

  /** Keeps what a word is alone that is no number and no part of one. */
  keepAlone({ id }: Token, alone: Alone): void {
    this.#alone[id] = alone;
  }

  /** Whether a number may stand among the tokens, in digits or words: told without reading them. */
  mayHoldNumber(tokens: readonly Token[]): boolean {
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (!token) continue;
      if (token.kind === "number") return true;
      if ((this.#isNumeric[token.id] ??= this.trie.startsNumber(token.forms))) return true;
    }
    return false;
  }
}
