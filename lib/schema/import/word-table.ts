import type { WordLists } from "./code-words";
import { foldHeading } from "./fold-heading";

/** Finds the code that a word stands for, whatever its accents, capitals and signs; undefined for none. */
export type WordTable<Code extends string> = (word: string) => Code | undefined;

/** The words of all languages, folded. */
export function foldedWords(lists: WordLists | undefined): string[] {
  if (lists === undefined) return [];
  return Object.values(lists)
    .flatMap((words) => words.split(","))
    .map(foldHeading)
    .filter((word) => word !== "");
}

/** A table of codes and the words that files write for them. */
export function makeWordTable<Code extends string>(
  codes: readonly Code[],
  words?: Readonly<Record<Code, WordLists>>,
): WordTable<Code> {
  const exact = new Map<string, Code>(codes.map((code) => [code, code]));
  const folded = new Map<string, Code>();
  for (const code of codes) {
    for (const word of [foldHeading(code), ...foldedWords(words?.[code])]) {
      if (!folded.has(word)) folded.set(word, code);
    }
  }
  return (word) => exact.get(word) ?? folded.get(foldHeading(word));
}
