import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import { isUnknown, plays, type Item } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";
import { isComma, isDash, isHardStop, isName } from "./item-tests";
import { skipApposition } from "./skip-apposition";

const VERB_REACH = 9;
/** In Arabic the verb stands this far before the people, with or without what they left between. */
const VERB_FIRST = 7;
const NEAR_VERB = 3;
const GOAL_REACH = 9;
const DEPARTING =
  /^(?:left|leav(?:e|ing)|fled|fle(?:e|eing)|quitt(?:e|ent|ant|er)|fui|fuient|fuyant|غادر(?:ت|وا)?|فر(?:ت|وا)?|هرب(?:ت|وا)?)$/;
/** "left for their villages", "غادر 900 إلى قراهم": they go back. */
const SETTING_OUT = /^(?:left|leav(?:e|ing)|partis|[وف]?غادر(?:ت|وا)?)$/;
const TOWARDS = /^(?:for|pour|vers|الي|نحو)$/;
const OUT_OF = /^(?:from|le|la|l'|les|من)$/;
const LEAVING = roleSet("leaving");

/** What is left, or where people go, after a verb of leaving: settles displaced or refugees. */
export function findGoal(
  items: readonly Item[],
  from: number,
  verb = from - 1,
  ofResidents = true,
): { outcome: "displaced" | "refugees" | "returned"; item: number } | null {
  for (let index = from; index < Math.min(items.length, from + GOAL_REACH); index += 1) {
    const item = items[index];
    if (!item || isHardStop(item) || isComma(item) || item.number) return null;
    // "have fled Ukraine", "fui le Soudan", "فروا من السودان"
    const isLeft = plays(item, "country") && DEPARTING.test(items[verb]?.norm ?? "");
    if (
      isLeft &&
      (index === from || (index === from + 1 && OUT_OF.test(items[from]?.norm ?? "")))
    ) {
      return { outcome: "refugees", item: index };
    }
    // "have left Rafah", "ont quitté Sake"
    if (index === from && ofResidents && DEPARTING.test(items[verb]?.norm ?? "") && isName(item)) {
      return { outcome: "displaced", item: index };
    }
    if (plays(item, "abroad")) return { outcome: "refugees", item: index };
    if (plays(item, "homes")) {
      const isBack =
        SETTING_OUT.test(items[verb]?.norm ?? "") && TOWARDS.test(items[index - 1]?.norm ?? "");
      return { outcome: isBack ? "returned" : "displaced", item: index };
    }
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
export function attachByArriving(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items } = sentence;
  const verb = findArrival(items, quantity);
  if (verb === null) return attachByEntering(sentence, quantity);
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

const ARRIVING = roleSet("arriving");
const ENTERED_REACH = 5;
const GROUPS = ["all", "civilians", "children", "women", "men"];

/** "100,500 people have now arrived in Armenia", "وصل 900 شخص إلى تشاد": people who entered a country. */
function attachByEntering(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items, roles, language } = sentence;
  if (!shareRole(roles, ARRIVING)) return null;
  const head = items[quantity.headItem ?? -1];
  const isGroup =
    head === undefined || head.entry.person === undefined || GROUPS.includes(head.entry.person);
  if (!isGroup || !["none", "person", "household", "unknown"].includes(quantity.head)) return null;
  if (quantity.head === "unknown" && language !== "ar" && head && !isName(head)) return null;
  const verb =
    (language === "ar" ? findVerbBefore(items, quantity.from) : null) ??
    findVerbAfter(items, quantity.to, language);
  if (verb === null) return null;
  const from = verb + 1;
  for (let index = from; index < Math.min(items.length, from + ENTERED_REACH); index += 1) {
    // "وصل نحو 900 شخص إلى تشاد": the people stand before where they go.
    if (index === quantity.from) index = quantity.to;
    const item = items[index];
    if (!item || item.isMark || item.number || plays(item, "subordinators", "saying")) return null;
    if (
      plays(item, "country") &&
      plays(items[index - 1], "prepositions", "arriving", "determiners")
    ) {
      return { outcome: "refugees", items: [verb, index], rule: "subject" };
    }
  }
  return null;
}

const VERB_BEFORE_REACH = 5;

function findVerbBefore(items: readonly Item[], from: number): number | null {
  for (let index = from - 1; index >= Math.max(0, from - VERB_BEFORE_REACH); index -= 1) {
    const item = items[index];
    if (plays(item, "arriving")) return index;
    const passes =
      item &&
      !item.isMark &&
      !item.number &&
      (isUnknown(item) || plays(item, "prepositions", "country"));
    if (!passes && !plays(item, "adverbs")) return null;
  }
  return null;
}

function findVerbAfter(
  items: readonly Item[],
  to: number,
  language: Sentence["language"],
): number | null {
  let index = to;
  if (isComma(items[to]) || isDash(items[to])) {
    const next = skipApposition(items, to);
    if (next === null) return null;
    index = next;
  }
  while (plays(items[index], "be", "have", "adverbs")) index += 1;
  // French "arrivés" right behind them is a participle.
  return plays(items[index], "arriving") && (index > to || language !== "fr") ? index : null;
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

/** "12 players left Chelsea": players and the like leave more than places. */
function isOfResidents(items: readonly Item[], { headItem }: Quantity): boolean {
  const who = items[headItem ?? -1]?.entry.person;
  return who === undefined || GROUPS.includes(who);
}

/** "5 people fled to Chad": a verb of leaving with its goal, before or after the people. */
export function attachByLeaving(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items, language, roles } = sentence;
  if (!shareRole(roles, LEAVING)) return null;
  const isPeople = ["person", "household", "others", "none", "unknown"].includes(quantity.head);
  if (!isPeople && quantity.outcome !== "none") return null;
  if (language === "ar") {
    for (
      let index = quantity.from - 1;
      index >= Math.max(0, quantity.from - VERB_FIRST);
      index -= 1
    ) {
      if (isComma(items[index]) || items[index]?.number) break;
      if (!plays(items[index], "leaving")) continue;
      // "غادر مخيم نور ألفا شخص": what they left may stand before them.
      const goal =
        findGoal(items.slice(0, quantity.from), index + 1, index) ??
        (quantity.from - index <= NEAR_VERB ? findGoal(items, quantity.to, index) : null);
      return goal && { outcome: goal.outcome, items: [index, goal.item], rule: "subject" };
    }
  }
  let end = quantity.to + VERB_REACH;
  for (let index = quantity.to; index < Math.min(items.length, end); index += 1) {
    const item = items[index];
    if (isComma(item)) {
      const next = skipApposition(items, index);
      if (next === null) return null;
      end += next - index;
      index = next - 1;
      continue;
    }
    if (!item || item.number || isHardStop(item)) return null;
    if (plays(item, "leaving")) {
      const goal = findGoal(items, index + 1, index, isOfResidents(items, quantity));
      return goal && { outcome: goal.outcome, items: [index, goal.item], rule: "subject" };
    }
    if (plays(item, "subordinators", "saying", "object") && !plays(item, "prepositions", "be"))
      return null;
  }
  return null;
}
