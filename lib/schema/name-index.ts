import { foldWords } from "./fold-words";

/** Articles that stand before a name in a sentence and not in a list. */
const ARTICLE = /^(?:the |la |le |les |l'|ال)/;

/** A name as it is compared: folded, without its article, signs and double spaces. */
export function foldName(name: string): string {
  return foldWords(name)
    .replace(ARTICLE, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Finds the one entry that is called by a name in any spelling; null where none is, or several are.
 * Of entries with the same name the first stands for it where `firstWins`.
 */
export function indexNames(
  entries: readonly { value: string; names: readonly string[] }[],
  { firstWins }: { firstWins: boolean },
): (name: string) => string | null {
  const values = new Map<string, string | null>();
  for (const { value, names } of entries) {
    for (const name of new Set(names.map(foldName))) {
      const before = values.get(name);
      if (before === undefined) values.set(name, value);
      else if (before !== value && !firstWins) values.set(name, null);
    }
  }
  return (name) => values.get(foldName(name)) ?? null;
}
