import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import type { Outcome } from "@/lib/extract/lexicon/lexicon";
import { plays, type Item } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";
import { isInfections } from "./is-infections";
import { findGoal } from "./by-leaving";
import { isArrivalFromAbroad, isHardStop, outcomeOf } from "./item-tests";

const REACH = 30;
/** Without one of these no count is named and none leads to a number. */
const LEADING = roleSet("toll", "numberOf", "changing", "reaching");

/** "the number of arrivals": the noun alone leaves open from where. */
function arriving(items: readonly Item[], noun: number, outcome: Outcome): Outcome {
  return outcome === "displaced" && isArrivalFromAbroad(items, noun) ? "refugees" : outcome;
}

/** "estime à 36 700 le nombre de personnes déplacées": the count is named after the number. */
function namedAfter({ items }: Sentence, quantity: Quantity): Attachment | null {
  const at = plays(items[quantity.to], "determiners") ? quantity.to + 1 : quantity.to;
  // "القتلى 2122 وعدد الجرحى 2421": the name of the number after it.
  if (items[at]?.joined) return null;
  const toll = outcomeOf(items[at], "toll");
  if (toll) return { outcome: arriving(items, at, toll), items: [at], rule: "toll" };
  if (!plays(items[at], "numberOf")) return null;
  for (let index = at + 1; index <= at + 5; index += 1) {
    const outcome = outcomeOf(items[index], "noun", "either", "state", "subject");
    if (outcome) {
      return { outcome: arriving(items, index, outcome), items: [at, index], rule: "toll" };
    }
    if (items[index]?.isMark || items[index]?.number) return null;
  }
  return null;
}

/** The verb may open the sentence: "بلغ عدد النازحين في الولاية 5", "يقدر عدد النازحين بنحو 5". */
function follows(items: readonly Item[], toll: number): boolean {
  const before = items[toll - 1];
  if (plays(before, "reaching", "changing")) return true;
  // "عدد اللاجئين في ليبيا 20 ألفا": a sentence without a verb.
  if (before === undefined || before.isMark || plays(before, "complementizers")) return true;
  return plays(items[toll - 2], "reaching", "changing") || /^[تي]?قدر/.test(before?.norm ?? "");
}

/** The running count that leads to the number: "the death toll rose to 9". */
export function attachByToll(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items, quantities, language, roles } = sentence;
  if (!quantity.isChange && !shareRole(roles, LEADING)) return null;
  let at = quantity.from - 1;
  while (plays(items[at], "adverbs", "determiners", "totals") && !plays(items[at], "reaching"))
    at -= 1;
  const link = items[at];
  const named = namedAfter(sentence, quantity);
  if (named) return named;
  const direct = plays(link, "toll") || plays(link, "numberOf");
  const byQualifier = quantity.qualifierItems.some((index) => plays(items[index], "reaching"));
  const leads =
    quantity.isChange ||
    byQualifier ||
    direct ||
    plays(link, "reaching") ||
    link?.norm === "as" ||
    /^[:(–—=-]$/.test(link?.text ?? "");
  if (!leads && language !== "ar") return null;
  let changing =
    quantity.isChange || (plays(link, "reaching") && (link?.to ?? 0) - (link?.from ?? 0) > 1);
  let outcome: Attachment | null = null;
  for (let index = at; index >= Math.max(0, at - REACH); index -= 1) {
    const item = items[index];
    if (!item || isHardStop(item)) break;
    if (plays(item, "changing")) changing = true;
    if (isInfections(sentence, index)) return { outcome: "none", items: [index], rule: "toll" };
    const toll = outcomeOf(item, "toll");
    if (toll && (leads || follows(items, index))) {
      // "toll of wounded": a noun behind the toll says of what.
      return outcome ?? { outcome: arriving(items, index, toll), items: [index], rule: "toll" };
    }
    if (plays(item, "numberOf")) {
      if (outcome && (leads || follows(items, index)))
        return { ...outcome, items: [index, ...outcome.items] };
      if (language !== "ar") continue;
    }
    const outcomeHere = outcomeOf(item, "noun", "either", "state", "subject");
    if ((outcome || !leads) && quantities.some((one) => one.first === index)) {
      // "rose to 1,966 and the wounded to 6,304": the verb is that of the number before.
      changing ||= items
        .slice(0, index)
        .some((word) => plays(word, "changing", "numberOf", "toll"));
      break;
    }
    // "returns to Sennar had passed 140,000"
    if (outcomeHere && byQualifier && outcomeOf(item, "noun")) changing = true;
    if (outcomeHere && (index !== at || byQualifier)) {
      // "the number seeking safety in Chad": where people go settles what leaving means.
      const goal = plays(item, "leaving") ? findGoal(items, index + 1) : null;
      outcome ??= { outcome: goal?.outcome ?? outcomeHere, items: [index], rule: "toll" };
    }
  }
  return leads && changing ? outcome : null;
}
