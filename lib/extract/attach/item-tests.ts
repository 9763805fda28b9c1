import { isUnknown, plays, playsAny, type Item } from "@/lib/extract/read/item";
import { startsUpper } from "@/lib/extract/text/characters";
import { roleSet } from "@/lib/extract/lexicon/role-set";
import { OUTCOME_TAGS } from "@/lib/extract/lexicon/tags";
import type { Outcome } from "@/lib/extract/lexicon/lexicon";

const OUTCOMES = roleSet(...OUTCOME_TAGS);
type OutcomeTag = (typeof OUTCOME_TAGS)[number];

/** The outcome of an item under the first of those tags that it has. */
export function outcomeOf(
  item: Item | undefined,
  a: OutcomeTag,
  b?: OutcomeTag,
  c?: OutcomeTag,
  d?: OutcomeTag,
  e?: OutcomeTag,
): Outcome | null {
  if (item === undefined || !playsAny(item, OUTCOMES)) return null;
  const { entry } = item;
  const value =
    entry[a] ??
    (b === undefined ? undefined : entry[b]) ??
    (c === undefined ? undefined : entry[c]) ??
    (d === undefined ? undefined : entry[d]) ??
    (e === undefined ? undefined : entry[e]);
  return (value ?? null) as Outcome | null;
}

/** Whether the item names an outcome in any form. */
export function isOutcome(item: Item | undefined): boolean {
  return playsAny(item, OUTCOMES);
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
  return item !== undefined && item.isMark && (item.text === "(" || item.text === "[");
}

export function closesBracket(item: Item | undefined): boolean {
  return item !== undefined && item.isMark && (item.text === ")" || item.text === "]");
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
