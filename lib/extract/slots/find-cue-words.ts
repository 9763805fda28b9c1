import type { Item } from "@/lib/extract/read/item";
import type { PhraseBook } from "@/lib/extract/lexicon/phrase-book";
import type { Token } from "@/lib/extract/text/tokenize";

/** A word or phrase of time such as "so far", as item indexes. */
export interface CueWord {
  kind: "new" | "cumulative" | "stock" | "total";
  from: number;
  to: number;
}

/** All cue words of a sentence; they may be parts of other phrases. */
export function findCueWords(
  tokens: readonly Token[],
  items: readonly Item[],
  cues: PhraseBook,
): CueWord[] {
  const found: CueWord[] = [];
  let item = 0;
  for (let at = cues.seek(tokens, 0); at < tokens.length; at = cues.seek(tokens, at)) {
    const match = cues.match(tokens, at);
    while ((items[item]?.to ?? Infinity) <= at) item += 1;
    if (match?.entry.cue !== undefined && match.entry.cue !== "none") {
      let to = item;
      while ((items[to]?.from ?? Infinity) < at + match.length) to += 1;
      found.push({ kind: match.entry.cue as CueWord["kind"], from: item, to });
    }
    at += match?.length ?? 1;
  }
  return found;
}
