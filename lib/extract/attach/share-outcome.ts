import { plays } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import { isShortStep, onlyJoins } from "./find-part";
import { isComma } from "./item-tests";
import type { Reading } from "./reading";

/**
 * The reading before whose verb also covers this number: "killed eleven fighters and three
 * civilians", "30 died in accidents, and 14 of cold".
 */
export function findSharer(
  sentence: Sentence,
  quantity: Quantity,
  before: readonly Reading[],
): Reading | null {
  const { items } = sentence;
  const last = before.at(-1);
  if (!last || quantity.from < last.quantity.to) return null;
  // An Arabic conjunction is no item between the two.
  if (quantity.from === last.quantity.to && !items[quantity.from]?.joined) return null;
  const rule = last.attachment.rule;
  if (onlyJoins(items, last.quantity.to, quantity.from) && joint(sentence, quantity)) {
    const counted = ["person", "household", "others", "none"].includes(quantity.head);
    return counted || (quantity.head === "unknown" && rule !== "noun") ? last : null;
  }
  if (!["none", "person", "others"].includes(quantity.head)) return null;
  const next = items[quantity.to];
  const goesOn = next === undefined || next.isMark || plays(next, "prepositions", "conjunctions");
  const bare =
    quantity.head === "none" && !plays(next, "prepositions") ? next === undefined : goesOn;
  if (!bare) return null;
  const verb = Math.max(last.quantity.to, ...last.attachment.items.map((item) => item + 1));
  return isShortStep(items, verb, quantity.from) && plays(next, "prepositions") ? last : null;
}

function joint({ items }: Sentence, quantity: Quantity): boolean {
  const isRepeated = /^(?:a|aux|de|d')$/.test(items[quantity.from - 1]?.norm ?? "");
  const before = items[quantity.from - (isRepeated ? 2 : 1)];
  return isComma(before) || plays(before, "conjunctions") || items[quantity.from]?.joined === true;
}
