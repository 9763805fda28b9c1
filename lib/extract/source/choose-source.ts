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
  return attributions.findLast((one) => one.marker < at && one.opens === false) ?? null;
}
