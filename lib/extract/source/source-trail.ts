import type { Span } from "@/lib/extract/figure";
import type { Sentence } from "@/lib/extract/sentence";
import { findAttributions, type Attribution } from "./find-attributions";

/** A source that a sentence named. */
export interface NamedSource {
  name: string;
  /** The sentence. */
  words: Span;
}

/**
 * The sources that the sentences so far named. Few sentences speak of the one before ("it added"), so
 * that each is looked through for its source only when one does, and then once.
 */
export class SourceTrail {
  #last: NamedSource | null = null;
  #unread: { read: () => Sentence; span: Span }[] = [];

  constructor(private readonly text: string) {}

  /** Goes on past a sentence that nobody has looked through yet. */
  pass(read: () => Sentence, span: Span): void {
    this.#unread.push({ read, span });
  }

  /** Goes on past a sentence with these credits. */
  note(attributions: readonly Attribution[], span: Span): void {
    const named = attributions.findLast(({ credit }) => credit.kind === "named");
    if (named?.credit.kind !== "named") return;
    this.#last = { name: named.credit.name, words: span };
    this.#unread = [];
  }

  /** The last source that was named. */
  last(): NamedSource | null {
    for (let one = this.#unread.pop(); one; one = this.#unread.pop()) {
      this.note(findAttributions(one.read(), this.text), one.span);
    }
    return this.#last;
  }
}
