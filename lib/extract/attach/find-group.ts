import { plays, type Item } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";
import type { Part } from "./find-part";
import { isComma, isHardStop } from "./item-tests";
import type { Reading } from "./reading";

/** "of the", "out of a total of", "من أصل": words before the number of the group. */
const OPENING_REACH = 4;
const OPENS = /^(?:of|out|among|amongst|sur|parmi|و?من)$/;

/**
 * "Of the 27,400 displaced, 15,900 are children": the group that opens its clause, of which the number
 * is a part. Something else that happened to some of them is a count of its own.
 */
export function findGroup(
  { items }: Sentence,
  quantity: Quantity,
  before: readonly Reading[],
  own: Attachment | null,
): Part | null {
  const whole = before.at(-1)?.whole ?? before.at(-1);
  if (!whole || whole.rejected !== null || whole.sentence.items !== items) return null;
  if (whole.quantity.value < quantity.value) return null;
  const marker = openingOf(items, whole.quantity);
  if (marker === null || !follows(items, whole.quantity.to, quantity.from)) return null;
  const isOfThem =
    own === null ? isSaidOf(items, quantity) : own.outcome === whole.attachment.outcome;
  return isOfThem ? { whole, items: [marker], isConversion: false, isNear: true } : null;
}

/** The word that opens the group, at the start of its clause. */
function openingOf(items: readonly Item[], { first }: Quantity): number | null {
  for (let index = first - 1; index >= Math.max(0, first - OPENING_REACH); index -= 1) {
    const item = items[index];
    if (!item || item.isMark || item.number) return null;
    if (!OPENS.test(item.norm)) continue;
    const start = items[index - 1];
    const isFirst = start === undefined || isHardStop(start) || start.text === ":";
    if (isFirst || (plays(start, "conjunctions") && index === 1)) return index;
  }
  return null;
}

/** A comma parts the group from what is said of some of it. */
function follows(items: readonly Item[], from: number, to: number): boolean {
  const between = items.slice(from, to);
  return between.some((item) => isComma(item)) && !between.some((item) => isHardStop(item));
}

/** "45 were women", "45 children", "45 in camps": said of people of the group. */
function isSaidOf(items: readonly Item[], quantity: Quantity): boolean {
  if (quantity.head === "person" || quantity.head === "others") return true;
  return quantity.head === "none" && plays(items[quantity.to], "be", "have", "prepositions");
}
