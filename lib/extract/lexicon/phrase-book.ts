import type { Token } from "@/lib/extract/text/tokenize";
import { endAtOnce, longest, type PhraseMatch, type PhraseTrie, type Start } from "./phrase-trie";

/** The phrases of one text: what begins with each of its different words is looked up once. */
export class PhraseBook {
  /** By the word's id: the phrase, where it is always that word alone. */
  readonly #fixed: (PhraseMatch | null | undefined)[] = [];
  /** By the word's id: where its phrases start, where what follows decides. */
  readonly #open: (readonly Start[] | undefined)[] = [];
  readonly #isNumeric: (boolean | undefined)[] = [];

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
