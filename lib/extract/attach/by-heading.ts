import { isUnknown, plays, type Item } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";
import { closesBracket, isComma, isDash, isHardStop, outcomeOf } from "./item-tests";

/** Words of a heading before its colon. */
const HEADING_REACH = 12;

/**
 * "Displaced by district: Abyar 3,410; Marsa 1,275": the heading of a list of names with their numbers
 * says what they count.
 */
export function attachByHeading({ items }: Sentence, quantity: Quantity): Attachment | null {
  if (quantity.head !== "none" && quantity.head !== "person" && quantity.head !== "household") {
    return null;
  }
  const colon = findColon(items, quantity.first);
  if (colon === null || !endsEntry(items[quantity.to])) return null;
  for (let index = colon - 1; index >= Math.max(0, colon - HEADING_REACH); index -= 1) {
    const item = items[index];
    if (!item || item.number || isHardStop(item)) return null;
    const outcome = outcomeOf(item, "noun", "either", "state", "toll", "nominal");
    if (outcome) return { outcome, items: [index], rule: "label" };
  }
  return null;
}

/** The colon before the list; null where anything but names and numbers stands between. */
function findColon(items: readonly Item[], from: number): number | null {
  for (let index = from - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (!item) return null;
    if (item.text === ":") return index < from - 1 ? index : null;
    if (!isOfList(item)) return null;
  }
  return null;
}

function isOfList(item: Item): boolean {
  if (item.number || isUnknown(item) || isComma(item) || isDash(item) || isHardStop(item))
    return true;
  return (
    item.isMark ||
    plays(item, "conjunctions", "country", "place", "determiners", "person", "households")
  );
}

const endsEntry = (item: Item | undefined): boolean =>
  item === undefined ||
  isComma(item) ||
  isHardStop(item) ||
  closesBracket(item) ||
  item.text === "." ||
  item.joined ||
  plays(item, "conjunctions");

/** "deaths 118, injuries 402, missing 6": the word before each number of a list. */
export function attachByLabel({ items }: Sentence, quantity: Quantity): Attachment | null {
  const at = quantity.first - 1;
  if (quantity.head !== "none" || !endsEntry(items[quantity.to])) return null;
  const before = items[at - 1];
  const opens =
    before === undefined || isComma(before) || before.text === ":" || isHardStop(before);
  const outcome = opens ? outcomeOf(items[at], "noun", "state") : null;
  if (!outcome || outcome === "none" || outcomeOf(items[at], "object", "subject")) return null;
  return { outcome, items: [at], rule: "label" };
}
