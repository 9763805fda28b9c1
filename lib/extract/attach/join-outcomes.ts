import type { Outcome } from "@/lib/extract/lexicon/lexicon";
import { plays } from "@/lib/extract/read/item";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";
import { outcomeOf } from "./item-tests";

/** Outcomes that one number may count together. */
export const JOINT: readonly Outcome[] = ["killed", "injured", "missing"];

/** "5 were killed or went missing": one number over two outcomes counts casualties. */
export function joinOutcomes(
  { items, quantities }: Sentence,
  index: number,
  outcome: Outcome,
): Attachment {
  const alone: Attachment = { outcome, items: [index], rule: "subject" };
  if (!JOINT.includes(outcome)) return alone;
  const isWord = plays(items[index + 1], "conjunctions");
  if (!isWord && items[index + 1]?.joined !== true) return alone;
  let at = isWord ? index + 2 : index + 1;
  while (plays(items[at], "be", "have", "adverbs") && at < index + 4) at += 1;
  const other = outcomeOf(items[at], "subject", "either", "state");
  if (!other || other === outcome || !JOINT.includes(other)) return alone;
  if (quantities.some((quantity) => quantity.from > at && quantity.from <= at + 2)) return alone;
  return { outcome: "casualties", items: [index, at], rule: "subject" };
}
