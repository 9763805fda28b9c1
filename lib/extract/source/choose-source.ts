import { plays } from "@/lib/extract/read/item";
import type { Sentence } from "@/lib/extract/sentence";
import { isHardStop } from "@/lib/extract/attach/item-tests";
import type { Attribution } from "./find-attributions";

/** Whether another statement begins between two items, which another source may make. */
function parted({ items }: Sentence, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    if (isHardStop(items[index]) || plays(items[index], "contrast")) return true;
  }
  return false;
}

/** "WHO said 5 had died; 12 were hurt": the same source goes on, unless the text turns to another. */
function contrasts({ items }: Sentence, from: number, to: number): boolean {
  return items.slice(from, to).some((item) => plays(item, "contrast"));
}

/**
 * The credit that covers the number at item `at`: one that opens its statement, else the next one
 * that closes it, else the last one before.
 */
export function chooseAttribution(
  sentence: Sentence,
  attributions: readonly Attribution[],
  at: number,
): Attribution | null {
  const before = attributions.findLast(
    (one) => one.marker < at && !parted(sentence, one.marker, at),
  );
  if (before?.opens) return before;
  const after = attributions.find((one) => one.marker > at && !one.opens);
  if (after) return after;
  if (before) return before;
  const counted = attributions.find((one) => one.marker > at && !parted(sentence, at, one.at));
  if (counted) return counted;
  const last = attributions.findLast((one) => one.marker < at);
  return last && (!last.opens || !contrasts(sentence, last.marker, at)) ? last : null;
}
