import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import { plays, type Item } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";
import { isComma, isHardStop } from "./item-tests";

const VERB_REACH = 9;
const GOAL_REACH = 9;
const LEAVING = roleSet("leaving");

/** What is left, or where people go, after a verb of leaving: settles displaced or refugees. */
export function findGoal(
  items: readonly Item[],
  from: number,
): { outcome: "displaced" | "refugees"; item: number } | null {
  for (let index = from; index < Math.min(items.length, from + GOAL_REACH); index += 1) {
    const item = items[index];
    if (!item || isHardStop(item) || isComma(item) || item.number) return null;
    if (plays(item, "abroad")) return { outcome: "refugees", item: index };
    if (plays(item, "homes")) return { outcome: "displaced", item: index };
    const isRefuge = index === from + 1 && /^(?:in|en|في)$/.test(items[from]?.norm ?? "");
    const before = plays(items[index - 1], "determiners") ? items[index - 2] : items[index - 1];
    if (plays(item, "country") && (isRefuge || isTowards(before))) {
      return { outcome: "refugees", item: index };
    }
    if (plays(item, "subordinators", "saying") && !plays(item, "prepositions")) return null;
  }
  return null;
}

/**
 * "15,200 who had crossed the border", "15,200 who arrived from Sudan": who they are is told by where
 * they came from. Without that the verb says nothing of them.
 */
export function attachByArriving({ items }: Sentence, quantity: Quantity): Attachment | null {
  const verb = findArrival(items, quantity);
  if (verb === null) return null;
  for (let index = verb + 1; index < Math.min(items.length, verb + GOAL_REACH); index += 1) {
    const item = items[index];
    if (!item || isHardStop(item) || isComma(item) || item.number) return null;
    const isCountry = plays(item, "country") && plays(items[index - 1], "prepositions");
    if (isCountry || plays(item, "abroad"))
      return { outcome: "refugees", items: [verb, index], rule: "subject" };
    if (plays(item, "subordinators", "saying") && !plays(item, "prepositions")) return null;
  }
  return null;
}

const HOSTING = roleSet("hosting");
const SUBJECT_REACH = 3;

/** "Egypt has taken in 1.5 million Sudanese", "استقبلت مصر 1.5 مليون سوداني": a country hosts refugees. */
export function attachByHosting(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items, roles, language } = sentence;
  if (!shareRole(roles, HOSTING)) return null;
  if (!["none", "unknown", "person", "household"].includes(quantity.head)) return null;
  for (
    let verb = quantity.from - 1;
    verb >= Math.max(0, quantity.from - SUBJECT_REACH);
    verb -= 1
  ) {
    if (items[verb]?.isMark || items[verb]?.number) return null;
    if (!plays(items[verb], "hosting")) continue;
    const from = language === "ar" ? verb + 1 : verb - SUBJECT_REACH;
    const to = language === "ar" ? quantity.from : verb;
    const country = items.findIndex((item, at) => at >= from && at < to && plays(item, "country"));
    return country < 0 ? null : { outcome: "refugees", items: [verb], rule: "object" };
  }
  return null;
}

/** The verb of "who had arrived" right after a bare number, or null. */
export function findArrival(items: readonly Item[], quantity: Quantity): number | null {
  if (quantity.head !== "none" || !plays(items[quantity.to], "relatives")) return null;
  for (let index = quantity.to + 1; index <= quantity.to + 3; index += 1) {
    if (plays(items[index], "arriving")) return index;
    if (!plays(items[index], "have", "be", "adverbs")) return null;
  }
  return null;
}

/** "to Chad", not "in Chad"; Arabic joins its prepositions. */
function isTowards(before: Item | undefined): boolean {
  return (
    before !== undefined && /^(?:to|into|for|vers|au|aux|en|pour|الي|نحو|باتجاه)$/.test(before.norm)
  );
}

/** "5 people fled to Chad": a verb of leaving with its goal, before or after the people. */
export function attachByLeaving(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items, language, roles } = sentence;
  if (!shareRole(roles, LEAVING)) return null;
  if (!["person", "household", "others", "none", "unknown"].includes(quantity.head)) return null;
  if (language === "ar") {
    for (let index = quantity.from - 1; index >= Math.max(0, quantity.from - 3); index -= 1) {
      if (!plays(items[index], "leaving")) continue;
      const goal = findGoal(items, quantity.to);
      return goal && { outcome: goal.outcome, items: [index, goal.item], rule: "subject" };
    }
  }
  for (
    let index = quantity.to;
    index < Math.min(items.length, quantity.to + VERB_REACH);
    index += 1
  ) {
    const item = items[index];
    if (!item || item.number || isHardStop(item) || isComma(item)) return null;
    if (plays(item, "leaving")) {
      const goal = findGoal(items, index + 1);
      return goal && { outcome: goal.outcome, items: [index, goal.item], rule: "subject" };
    }
    if (plays(item, "subordinators", "saying", "object") && !plays(item, "prepositions", "be"))
      return null;
  }
  return null;
}
