import { PhraseTrie } from "@/lib/extract/lexicon/phrase-trie";
import type { Span } from "@/lib/extract/figure";
import type { Token } from "@/lib/extract/text/tokenize";

/** A known place in a sentence. */
export interface PlaceMention extends Span {
  name: string;
}

/** The names of places as a trie; null where none are known. */
export function makePlaces(names: readonly string[]): PhraseTrie | null {
  if (names.length === 0) return null;
  const trie = new PhraseTrie();
  for (const name of names) trie.add(name.replaceAll("|", " "), "place", name);
  return trie;
}

/** The known places of a sentence, in order. */
export function findPlaces(places: PhraseTrie | null, tokens: readonly Token[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  if (!places) return found;
  for (let at = 0; at < tokens.length;) {
    const match = places.match(tokens, at);
    const first = tokens[at];
    const last = match && tokens[at + match.length - 1];
    if (match?.entry.place !== undefined && first && last) {
      found.push({ name: match.entry.place, start: first.start, end: last.end });
    }
    at += match?.length ?? 1;
  }
  return found;
}

/** The place that the number at `span` is about: the next one after it, else the last before. */
export function choosePlace(places: readonly PlaceMention[], span: Span): PlaceMention | null {
  return (
    places.find((place) => place.start >= span.start) ??
    places.findLast((place) => place.end <= span.start) ??
    null
  );
}
