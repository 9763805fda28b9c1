import { foldWords } from "./fold-words";

/** One entry of a list that people search by typing. */
export interface ListOption {
  /** Code or slug. */
  value: string;
  /** In the reader's language. */
  label: string;
  /** What tells it from another of the same name; empty where nothing does. */
  detail: string;
  /** Everything it is called, in all languages, as {@link foldWords} leaves it. */
  names: string[];
}

/**
 * The options that typed words find, the closest first: exactly that name, one that begins so, one
 * with a word that begins so, one that contains it. Nothing typed finds all, in their order.
 */
export function rankOptions(options: readonly ListOption[], typed: string): ListOption[] {
  const words = foldWords(typed);
  if (words === "") return [...options];
  return options
    .map((option) => ({ option, rank: rankOf(option, words) }))
    .filter(({ rank }) => rank < 4)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
}

function rankOf({ names }: ListOption, words: string): number {
  return Math.min(
    4,
    ...names.map((name) => {
      if (name === words) return 0;
      if (name.startsWith(words)) return 1;
      if (` ${name}`.replace(/[-()/]/g, " ").includes(` ${words}`)) return 2;
      return name.includes(words) ? 3 : 4;
    }),
  );
}
