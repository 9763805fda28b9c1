import { isUnknown, plays, type Item } from "@/lib/extract/read/item";
import { startsUpper } from "@/lib/extract/text/characters";
import type { Outcome } from "@/lib/extract/lexicon/lexicon";

const OUTCOME_TAGS = ["object", "either", "subject", "state", "noun", "nominal", "toll"] as const;

/** The outcome of an item under the first of `tags` that it has. */
export function outcomeOf(
  item: Item | undefined,
  ...tags: (typeof OUTCOME_TAGS)[number][]
): Outcome | null {
  if (!item || isUnknown(item)) return null;
  for (const tag of tags) {
    const value = item.entry[tag];
    if (value !== undefined) return value as Outcome;
  }
  return null;
}

/** Whether the item names an outcome in any form. */
export function isOutcome(item: Item | undefined): boolean {
  if (item === undefined || isUnknown(item)) return false;
  return OUTCOME_TAGS.some((tag) => item.entry[tag] !== undefined);
}

/** A word that no list knows, with a capital. */
export function isName(item: Item): boolean {
  return isUnknown(item) && startsUpper(item.text);
}

const HARD_STOPS = new Set([";", "!", "?", "؟", "؛", "•", "|"]);

/** Marks after which another statement begins. */
export function isHardStop(item: Item | undefined): boolean {
  return item !== undefined && item.isMark && HARD_STOPS.has(item.text);
}

export function isComma(item: Item | undefined): boolean {
  return item !== undefined && item.isMark && (item.text === "," || item.text === "،");
}

export function isDash(item: Item | undefined): boolean {
  return item !== undefined && item.isMark && /^[-–—]$/.test(item.text) && !item.glued;
}

export function opensBracket(item: Item | undefined): boolean {
  return item?.text === "(" || item?.text === "[";
}

export function closesBracket(item: Item | undefined): boolean {
  return item?.text === ")" || item?.text === "]";
}

/** The index of the bracket that closes the one at `open`, or the last item. */
export function closingBracket(items: readonly Item[], open: number): number {
  let depth = 0;
  for (let index = open; index < items.length; index += 1) {
    if (opensBracket(items[index])) depth += 1;
    if (closesBracket(items[index]) && (depth -= 1) === 0) return index;
  }
  return items.length - 1;
}

/** "912 new arrivals at the border": the noun alone leaves open whether they crossed one. */
export function isArrivalFromAbroad(items: readonly Item[], noun: number): boolean {
  if (!/^(?:arriv|(?:ال)?جد|(?:ال)?واف[دا])/.test(items[noun]?.lastText.toLowerCase() ?? ""))
    return false;
  return items.some(
    (item) => plays(item, "abroad", "country") || item.entry.organisation === "UNHCR",
  );
}
