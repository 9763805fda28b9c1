import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import { isUnknown, plays, type Item } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";
import { isComma, isHardStop, isName, isOutcome, outcomeOf } from "./item-tests";

const REACH = 12;
const DWELLING = roleSet("dwelling", "arriving", "be");
const DRIVING = roleSet("driving");
/** Arabic verbs stand this near before the people who live somewhere. */
const VERB_REACH = 3;

/** People who live in a camp or shelter are displaced: "5 families living in the school camp". */
export function attachByShelter(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items, roles } = sentence;
  const inside = findInside(items, quantity);
  if (inside !== null) return { outcome: "displaced", items: [inside], rule: "shelter" };
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

const RESIDENTS = ["all", "civilians", "women", "children"];
const IN = /^(?:in|inside|dans|في|داخل)$/;
const REFUGE = /shelter|camp|evacuat|tent|abri|heberg|ايواء|مخيم|ملاج|خيام|نزوح/;
const INSIDE_REACH = 5;

/** "61,908 in shelters", "800 familles dans des abris": without a verb, where the place alone says it. */
function findInside(items: readonly Item[], { to, headItem }: Quantity): number | null {
  const who = items[headItem ?? -1]?.entry.person;
  if (who !== undefined && !["all", "civilians", "women", "children"].includes(who)) return null;
  if (!IN.test(items[to]?.norm ?? "")) return null;
  for (let index = to + 1; index <= to + INSIDE_REACH; index += 1) {
    const item = items[index];
    if (plays(item, "shelters") && REFUGE.test(`${item?.norm} ${item?.lastText}`)) return index;
    const passes = item !== undefined && (item.number !== null || isUnknown(item));
    if (!passes && !plays(item, "determiners", "qualifierBefore", "totals", "adverbs")) return null;
  }
  return null;
}

const HOUSING = roleSet("hosting");
const HOUSE_REACH = 8;

/** "the shelters now house 4,300 families", "تؤوي المدارس 4300 عائلة": people whom shelters hold. */
export function attachByHousing(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items, roles, language } = sentence;
  if (!shareRole(roles, HOUSING)) return null;
  const who = items[quantity.headItem ?? -1]?.entry.person;
  if (who !== undefined && !RESIDENTS.includes(who)) return null;
  if (!["none", "person", "household"].includes(quantity.head)) return null;
  let verb: number | null = null;
  let shelter: number | null = null;
  for (
    let index = quantity.from - 1;
    index >= Math.max(0, quantity.from - HOUSE_REACH);
    index -= 1
  ) {
    const item = items[index];
    // "un site à Kaya, qui abritait 1 200 ménages"
    if (isComma(item) && plays(items[index + 1], "relatives")) continue;
    if (isComma(item)) {
      // "the school, built for 600 pupils, shelters 4,500 people"
      const open = items.findLastIndex((one, at) => at < index && isComma(one));
      if (open < 0 || index - open > HOUSE_REACH) return null;
      index = open;
      continue;
    }
    if (!item || isHardStop(item) || (isOutcome(item) && !plays(item, "hosting"))) return null;
    if (plays(item, "shelters") && (verb !== null || language === "ar")) shelter ??= index;
    else if (plays(item, "hosting")) verb ??= index;
    if (verb === null && language !== "ar" && index < quantity.from - 2) return null;
    if (verb !== null && shelter !== null) {
      return { outcome: "displaced", items: [shelter, verb], rule: "shelter" };
    }
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
/** The people may be told by where they live: "2,700 inhabitants of the low villages have been taken". */
const PASSIVE_REACH = 10;
const isMoved = (item: Item | undefined): boolean => MOVED.test(item?.norm ?? "");

/** "5,300 had been moved to gymnasiums", "5 300 ont été transférés dans des gymnases". */
function isMovedAfter(items: readonly Item[], quantity: Quantity): number | null {
  for (let index = quantity.to; index <= quantity.to + PASSIVE_REACH; index += 1) {
    const item = items[index];
    if (isMoved(item)) return plays(items[index - 1], "be", "adverbs") ? index : null;
    if (!item || item.number || isComma(item) || isHardStop(item) || isOutcome(item)) return null;
    if (
      plays(item, "conjunctions", "subordinators", "saying") &&
      !plays(item, "prepositions", "be")
    )
      return null;
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

const INFINITIVE_REACH = 4;
const RUNNING = /^(?:run|flee|leave|move|relocate|escape|fuir|partir|bouger|s'enfuir)$/;

/** "forced 68,000 families to abandon their homes", "à abandonner leur domicile": what they leave. */
function findLeft(items: readonly Item[], at: number): Attachment | null {
  if (!/^(?:to|a)$/.test(items[at]?.norm ?? "")) return null;
  for (let index = at + 1; index <= at + INFINITIVE_REACH; index += 1) {
    const item = items[index];
    if (!item || item.isMark || item.number) return null;
    if (index === at + 1 && RUNNING.test(item.norm)) {
      return { outcome: "displaced", items: [index], rule: "object" };
    }
    if (plays(item, "homes") && (index > at + 1 || items[at]?.norm === "a"))
      return { outcome: "displaced", items: [index], rule: "object" };
  }
  return null;
}

/** "drove 740 families towards the hills". */
export function attachByDriving(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items, roles } = sentence;
  if (!shareRole(roles, DRIVING)) return null;
  const verb = items[quantity.from - 1];
  const next = items[quantity.to];
  const head = items[quantity.headItem ?? -1];
  const isPeople = quantity.head === "unknown" ? head && isName(head) : quantity.head !== "none";
  if (!plays(verb, "driving") || !isPeople || quantity.head === "outcome") return null;
  if (!plays(next, "prepositions")) return null;
  const left = findLeft(items, quantity.to);
  if (left) return { ...left, items: [quantity.from - 1, ...left.items] };
  if (!leadsAway(items, quantity.to)) return null;
  return { outcome: "displaced", items: [quantity.from - 1, quantity.to], rule: "object" };
}
