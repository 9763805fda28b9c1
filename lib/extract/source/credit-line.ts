import type { Suggestion } from "@/lib/extract/figure";
import { plays } from "@/lib/extract/read/item";
import type { Sentence } from "@/lib/extract/sentence";
import type { Token } from "@/lib/extract/text/tokenize";
import { nameAfter, readCredit } from "./read-name";
import type { NamedSource } from "./source-trail";

/** The label of a credit has no more words than this before its colon. */
const LONGEST_LABEL = 3;

/** Whether a line opens with a label, as "Source: DTM" does. */
export function mayCreditAbove(tokens: readonly Token[]): boolean {
  for (let at = 1; at <= LONGEST_LABEL; at += 1) if (tokens[at]?.text === ":") return true;
  return false;
}

/** Whom "Source: DTM, 5 May" on a line of its own credits. */
export function readCreditLine({ items }: Sentence, text: string): NamedSource | null {
  const [label, colon] = items;
  if (!plays(label, "sourceLabels") || colon?.text !== ":") return null;
  const credit = readCredit(items, nameAfter(items, 2), text);
  const first = items[2];
  const last = items.at(-1);
  if (credit?.kind !== "named" || !first || !last) return null;
  return { name: credit.name, words: { start: first.start, end: last.end } };
}

/** Credits the figures at the end of the list that name no source, up to one that does. */
export function creditAbove(suggestions: Suggestion[], source: NamedSource | null): void {
  if (source === null) return;
  for (let index = suggestions.length - 1; index >= 0; index -= 1) {
    const figure = suggestions[index];
    if (!figure || figure.origin.value !== null || figure.origin.words.length > 0) return;
    suggestions[index] = { ...figure, origin: { value: source.name, words: [source.words] } };
  }
}
