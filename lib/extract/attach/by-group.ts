import { plays } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";
import { isComma, outcomeOf } from "./item-tests";

const OF = /^(?:of|among|amongst|from|parmi|sur|من|بين|ومن)$/;
/** Words between what a group is called and its number. */
const NAMED_REACH = 3;

/** "500,000 of those displaced": the noun names the group, of which the number is some. */
export function isOfGroup({ items }: Sentence, { last, outcomeItem }: Quantity): boolean {
  return plays(items[last + 1], "ofThem") && outcomeItem === last + 2;
}

/** "500,000 of those displaced were in camps": of a group that is told by what happened to it. */
export function attachToGroup({ items }: Sentence, quantity: Quantity): Attachment | null {
  const group = items[quantity.headItem ?? -1];
  if (quantity.head !== "others" || !group || group.to - group.from < 2) return null;
  const outcome = OF.test(group.norm) ? outcomeOf(items[quantity.to], "either", "state") : null;
  if (!outcome || outcome === "none") return null;
  return { outcome, items: [quantity.to], rule: "group" };
}

/** "Of those injured, 21 are in a critical condition": the group that opens the sentence. */
export function attachToOpening({ items }: Sentence, quantity: Quantity): Attachment | null {
  const named = quantity.from - 2;
  if (named < 1 || named > NAMED_REACH || !isComma(items[named + 1])) return null;
  const opening = items[0];
  // Where the group has a number of its own it is the whole of a part.
  if (!opening || !OF.test(opening.norm) || items.slice(0, named).some(({ number }) => number)) {
    return null;
  }
  const outcome = outcomeOf(items[named], "noun", "either", "state");
  return outcome && outcome !== "none" ? { outcome, items: [named], rule: "group" } : null;
}

/** "the displaced, numbering 1,700", "النازحون، وعددهم 1700": how many a group named before is. */
export function attachByNumbering({ items }: Sentence, quantity: Quantity): Attachment | null {
  const link = quantity.from - 1;
  if (quantity.head !== "none" || !plays(items[link], "reference")) return null;
  for (let index = link - 1; index >= Math.max(0, link - NAMED_REACH); index -= 1) {
    const item = items[index];
    const outcome = outcomeOf(item, "noun", "state", "toll");
    if (outcome) return outcome === "none" ? null : { outcome, items: [index, link], rule: "noun" };
    if (!item || item.number || (item.isMark && !isComma(item))) return null;
    if (plays(item, "subordinators", "saying", "be", "have")) return null;
  }
  return null;
}
