import { plays, type Item } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Outcome } from "@/lib/extract/lexicon/lexicon";
import type { Attachment } from "./attachment";
import { findArrival } from "./by-leaving";
import type { Reading } from "./reading";

const REACH = 7;
const MOVED: readonly Outcome[] = ["displaced", "refugees", "returned", "evacuated"];

/**
 * A bare number that gives another value for the count spoken of before: "the figure stands at
 * 122", "the government speaks of over 230,000".
 */
export function attachByReference(
  { items }: Sentence,
  quantity: Quantity,
  last: Reading | null,
): Attachment | null {
  if (!last || quantity.head !== "none") return null;
  const arrival = findArrival(items, quantity);
  // "It registered 15,200 who had arrived since Friday": those of whom the text speaks.
  if (arrival !== null && MOVED.includes(last.attachment.outcome)) return refer(last, arrival);
  // "it could displace 1.4 million, but only 60,000 had left"
  const departure = findDeparture(items, quantity);
  if (departure !== null && MOVED.includes(last.attachment.outcome)) return refer(last, departure);
  const link = items[quantity.from - 1];
  if (plays(link, "counting")) return refer(last, quantity.from - 1);
  const before = items[quantity.first - 1];
  // "three more deaths, for a total of 29"
  if (before && plays(before, "totals") && before.to - before.from > 2) {
    return refer(last, quantity.first - 1);
  }
  if (!plays(link, "reaching", "reference")) return null;
  for (let index = quantity.from - 1; index >= Math.max(0, quantity.from - REACH); index -= 1) {
    if (items[index]?.isMark || items[index]?.number) return null;
    if (plays(items[index], "reference")) {
      return refer(last, index);
    }
  }
  return null;
}

function findDeparture(items: readonly Item[], { to }: Quantity): number | null {
  for (let index = to; index <= to + 2; index += 1) {
    if (plays(items[index], "leaving")) return index;
    if (!plays(items[index], "have", "be", "adverbs")) return null;
  }
  return null;
}

function refer(last: Reading, item: number): Attachment {
  return { outcome: last.attachment.outcome, items: [item], rule: "reference" };
}
