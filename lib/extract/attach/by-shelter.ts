import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import { plays, type Item } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";
import { isComma, isHardStop, isName, outcomeOf } from "./item-tests";

const REACH = 12;
const SHELTERS = roleSet("shelters");
const DWELLING = roleSet("dwelling");
const DRIVING = roleSet("driving");
/** Arabic verbs stand this near before the people who live somewhere. */
const VERB_REACH = 3;

/** People who live in a camp or shelter are displaced: "5 families living in the school camp". */
export function attachByShelter(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items, roles } = sentence;
  if (!shareRole(roles, SHELTERS) || !shareRole(roles, DWELLING)) return null;
  if (!["person", "household", "others", "none", "unknown"].includes(quantity.head)) return null;
  let dwelling = sentence.language === "ar" ? findVerbBefore(items, quantity.from) : null;
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

/** "يقيم أكثر من 900 عائلة في خيام": where the verb opens the clause. */
function findVerbBefore(items: readonly Item[], from: number): number | null {
  for (let index = from - 1; index >= Math.max(0, from - VERB_REACH); index -= 1) {
    if (isHardStop(items[index]) || isComma(items[index])) return null;
    if (plays(items[index], "dwelling")) return index;
  }
  return null;
}

const MOVED = /^(?:moved|moving|transferred|transferring|shifted|shifting|نقل|نقلت)$/;
const SAFETY = /^(?:safety|safer|safe|higher|امنه|امن)$/;
const isMoved = (item: Item | undefined): boolean => MOVED.test(item?.norm ?? "");

/** "moved 6,500 residents to safer ground". */
export function attachByMoving(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items } = sentence;
  // "نقلت السلطات 1300 شخص": who moves them stands between in Arabic.
  const verb = [1, 2].map((back) => quantity.from - back).find((at) => isMoved(items[at]));
  if (verb === undefined || (sentence.language !== "ar" && verb !== quantity.from - 1)) return null;
  if (!["person", "household"].includes(quantity.head)) return null;
  for (let index = quantity.to; index < Math.min(items.length, quantity.to + REACH); index += 1) {
    const item = items[index];
    if (!item || isHardStop(item) || isComma(item)) return null;
    if (plays(item, "shelters") || SAFETY.test(item.norm)) {
      return { outcome: "evacuated", items: [verb, index], rule: "object" };
    }
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
  const { items, roles } = sentence;
  if (!shareRole(roles, DRIVING)) return null;
  const verb = items[quantity.from - 1];
  const next = items[quantity.to];
  if (!plays(verb, "driving") || !["person", "household"].includes(quantity.head)) return null;
  if (!plays(next, "prepositions") || !leadsAway(items, quantity.to)) return null;
  return { outcome: "displaced", items: [quantity.from - 1, quantity.to], rule: "object" };
}
