import type { Outcome } from "@/lib/extract/lexicon/lexicon";

/** What a number was found to count, and by which words. */
export interface Attachment {
  outcome: Outcome;
  /** Items that decided it. */
  items: readonly number[];
  /** The rule that found it. */
  rule:
    | "object"
    | "subject"
    | "noun"
    | "label"
    | "toll"
    | "shelter"
    | "shared"
    | "part"
    | "listed"
    | "group"
    | "reference";
}

/** The items from the first to behind the last of a number and of the words that decided it. */
export function extentOf(
  { from, to }: { from: number; to: number },
  { rule, items }: Attachment,
): { from: number; to: number } {
  const extent = { from, to };
  if (rule === "part" || rule === "shared") return extent;
  for (let order = 0; order < items.length; order += 1) {
    const item = items[order] ?? from;
    if (item < extent.from) extent.from = item;
    if (item >= extent.to) extent.to = item + 1;
  }
  return extent;
}
