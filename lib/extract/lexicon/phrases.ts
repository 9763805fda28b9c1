import type { Token } from "@/lib/extract/text/tokenize";
import type { PhraseBook } from "./phrase-book";
import type { PhraseMatch } from "./phrase-trie";

/** The phrases of one sentence, each looked up once. */
export class Phrases {
  readonly #found: (PhraseMatch | null | undefined)[] = [];

  constructor(
    readonly tokens: readonly Token[],
    private readonly book: PhraseBook,
  ) {}

  /** The longest phrase that begins at the token `index`, or null. */
  at(index: number): PhraseMatch | null {
    let match = this.#found[index];
    if (match === undefined) {
      match = this.book.match(this.tokens, index);
      this.#found[index] = match;
    }
    return match;
  }
}
