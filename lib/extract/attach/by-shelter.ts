import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import { isUnknown, plays, type Item } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";
import { isComma, isHardStop, isName, outcomeOf } from "./item-tests";

const REACH = 12;
const DWELLING = roleSet("dwelling", "arriving", "be");
const DRIVING = roleSet("driving");
/** Arabic verbs stand this near before the people who live somewhere. */
const VERB_REACH = 3;

/** People who live in a camp or shelter are displaced: "5 families living in the school camp". */
export function attachByShelter(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items, roles } = sentence;
  if (!shareRole(roles, DWELLING)) return null;
  if (!["person", "household", "others", "none", "unknown"].includes(quantity.head)) return null;
  let dwelling = sentence.language === "ar" ? findVerbBefore(items, quantity.from) : null;
  for (let index = quantity.to; index < Math.min(items.length, quantity.to + REACH); index += 1) {
    const item = items[index];
    if (isHardStop(item) || isComma(item)) return null;
    if (plays(item, "dwelling", "arriving") && dwelling === null) dwelling = index;
    else if (dwelling !== null && (plays(item, "shelters") || isNamedSite(items, index))) {
      return { outcome: "displaced", items: [dwelling, index], rule: "shelter" };
    } else if (outcomeOf(item, "object", "nominal")) return null;
  }
  return null;
}

/** "لا تزال 1100 عائلة في مراكز الإيواء". */
const isStill = (item: Item | undefined): boolean =>
  plays(item, "be") && /^(?:لا|ما|لم)?.?(?:زال|تزال|يزال)/.test(item?.lastText ?? "");

/** "the Abu Nar site", "le site d'Abu Nar", "موقع أبو النار". */
function isNamedSite(items: readonly Item[], index: number): boolean {
  if (!/^(?:sites?|موقع)$/.test(items[index]?.norm ?? "")) return false;
  return [-1, 1, 2].some((step) => {
    const item = items[index + step];
    return item !== undefined && (isName(item) || (/^[ء-ي]/.test(item.norm) && isUnknown(item)));
  });
}

/** "يقيم أكثر من 900 عائلة في خيام": where the verb opens the clause. */
function findVerbBefore(items: readonly Item[], from: number): number | null {
  for (let index = from - 1; index >= Math.max(0, from - VERB_REACH); index -= 1) {
    if (isHardStop(items[index]) || isComma(items[index])) return null;
    if (plays(items[index], "dwelling") || isStill(items[index])) return index;
  }
  return null;
}

const MOVED =
  /^(?:moved|moving|transferred|transferring|shifted|shifting|taken|transfere(?:e?s)?|conduite?s|achemine(?:e?s)?|[وف]?نقل(?:ت|وا)?)$/;
const SAFETY = /^(?:safety|safer|safe|higher|امنه|امن)$/;
const isMoved = (item: Item | undefined): boolean => MOVED.test(item?.norm ?? "");

/** "5,300 had been moved to gymnasiums", "5 300 ont été transférés dans des gymnases". */
function isMovedAfter(items: readonly Item[], quantity: Quantity): number | null {
  for (let index = quantity.to; index <= quantity.to + 3; index += 1) {
    if (isMoved(items[index])) return index > quantity.to ? index : null;
    if (!plays(items[index], "be", "have", "adverbs")) return null;
  }
  return null;
}

/** "moved 6,500 residents to safer ground". */
export function attachByMoving(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items } = sentence;
  // "نقلت السلطات 1300 شخص": who moves them stands between in Arabic.
  const verb = [1, 2].map((back) => quantity.from - back).find((at) => isMoved(items[at]));
  const passive = isMovedAfter(items, quantity);
  if (passive !== null) return leadToSafety(items, quantity, passive);
  if (verb === undefined || (sentence.language !== "ar" && verb !== quantity.from - 1)) return null;
  const isArabic = sentence.language === "ar" && quantity.head === "others";
  if (!isArabic && !["person", "household"].includes(quantity.head)) return null;
  return leadToSafety(items, quantity, verb);
}

/** Those who are moved to a shelter or to safety are evacuated. */
function leadToSafety(items: readonly Item[], quantity: Quantity, verb: number): Attachment | null {
  const from = Math.max(quantity.to, verb + 1);
  for (let index = from; index < Math.min(items.length, from + REACH); index += 1) {
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
