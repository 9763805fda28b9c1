import { foldWords } from "@/lib/schema/fold-words";

/** A heading or a word as it is looked up: folded, signs between words as single spaces. */
export function foldHeading(text: string): string {
  return foldWords(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
