import { plays, type Item } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";
import { isComma, isHardStop, isName, outcomeOf } from "./item-tests";

const REACH = 9;

/** People who live in a camp or shelter are displaced: "5 families living in the school camp". */
export function attachByShelter(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items } = sentence;
  if (!["person", "household", "others", "none", "unknown"].includes(quantity.head)) return null;
  let dwelling: number | null = null;
  for (let index = quantity.to; index < Math.min(items.length, quantity.to + REACH); index += 1) {
    const item = items[index];
    if (isHardStop(item) || isComma(item)) return null;
    if (plays(item, "dwelling") && dwelling === null) dwelling = index;
    else if (plays(item, "shelters") && dwelling !== null) {
      return { outcome: "displaced", items: [dwelling, index], rule: "shelter" };
    } else if (outcomeOf(item, "object", "nominal")) return null;
  }
  return null;
}

/** "from their homes", "towards the hills", "into Chad", but not "into hunger". */
function leadsAway(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (!/^(?:into|to|in|dans|a|au|en)$/.test(items[at]?.norm ?? "")) return true;
  return next !== undefined && (plays(next, "country", "abroad", "homes") || isName(next));
}

/** "drove 740 families towards the hills". */
export function attachByDriving(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items } = sentence;
  const verb = items[quantity.from - 1];
  const next = items[quantity.to];
  if (!plays(verb, "driving") || !["person", "household"].includes(quantity.head)) return null;
  if (!plays(next, "prepositions") || !leadsAway(items, quantity.to)) return null;
  return { outcome: "displaced", items: [quantity.from - 1, quantity.to], rule: "object" };
}
