import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import { plays, type Item } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Outcome } from "@/lib/extract/lexicon/lexicon";
import type { Attachment } from "./attachment";
import { isInfections } from "./is-infections";
import { JOINT } from "./join-outcomes";
import { isComma, isHardStop, isOutcome, outcomeOf } from "./item-tests";

const ADVERBS = 3;
/** In Arabic the place may stand between the verb and the people: "قتل في القصف 5". */
const VERB_FIRST = 8;
/** "غرق مركب يقل 58": those aboard, and not those whom the verb before is said of. */
const CARRYING = /^(?:[يت]قل|[يت]قله|[يت]حمل|متنه|متنها)$/;

/** The outcome whose verb or noun stands before the number: "killing 5", "the death of 5". */
export function attachByObject(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items, language } = sentence;
  let skipped = 0;
  for (let index = quantity.from - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (!item || isHardStop(item)) return null;
    const isVerb = plays(item, "object", "either", "nominal");
    const isCounted = sentence.quantities.some((one) => one.first <= index && index < one.to);
    // The noun of another number: "14 deaths and 320 injuries".
    if (isCounted) return null;
    if (isVerb && !(language === "en" && isPassive(sentence, index))) {
      if (language !== "ar" && skipped > ADVERBS) return null;
      // "فقدت الأونروا 243 من موظفيها": an organisation loses those who work for it.
      const isLoss = LOST.test(item.norm) && quantity.from - index <= LOSER_REACH;
      if (
        isLoss &&
        items
          .slice(index + 1, quantity.from)
          .some((one) => plays(one, "organisation", "organisationNouns"))
      ) {
        return { outcome: "killed", items: [index], rule: "object" };
      }
      // "منذ سقوط النظام 7600 سوري": only what falls right before the number.
      if (item.norm === "سقوط" && index < quantity.from - 1) {
        skipped += 1;
        continue;
      }
      const outcome = outcomeOf(item, "object", "nominal", "either");
      if (outcome === "evacuated" && ORDERS.test(items[index - 1]?.norm ?? "")) {
        const driven = outcomeOf(items[index - 2], "either");
        if (driven) return { outcome: driven, items: [index - 2], rule: "object" };
      }
      if (
        outcome === "injured" &&
        (isInfections(sentence, index) || isIllness(sentence, index, quantity))
      ) {
        return { outcome: "none", items: [index], rule: "object" };
      }
      const other = outcome && alternative(sentence, index, outcome);
      if (other !== null) return { outcome: "casualties", items: [other, index], rule: "object" };
      return outcome && { outcome, items: [index], rule: "object" };
    }
    if (language === "ar") {
      if (skipped === 0 && item.text === ":") return label(sentence, quantity, index);
      const aside = isComma(item) ? beforeCredit(items, index) : null;
      if (aside !== null) {
        index = aside;
        continue;
      }
      if (skipped >= VERB_FIRST || item.number || isOutcome(item)) return null;
      // "توفي منهم 258"
      const isOfThem = plays(item, "including") && index === quantity.from - 1;
      if (isOfThem && plays(items[index - 1], "either")) continue;
      if (
        isComma(item) ||
        CARRYING.test(item.norm) ||
        plays(item, "relatives", "including", "complementizers") ||
        (plays(item, "subordinators") && !plays(item, "prepositions", "since"))
      )
        return null;
      skipped += 1;
      continue;
    }
    // "Among the dead were 3 doctors".
    if (plays(item, "be") && plays(items[index - 1], "including")) continue;
    const passes = plays(item, "adverbs", "totals", "determiners", "qualifierBefore", "further");
    if (!passes || plays(item, "conjunctions", "subordinators")) {
      return label(sentence, quantity, index);
    }
    skipped += 1;
  }
  return null;
}

const MANNER_REACH = 6;

/** "ont exécuté à l'arme blanche onze agriculteurs": how or when it was done stands between. */
export function attachPastManner(
  { items, language }: Sentence,
  quantity: Quantity,
): Attachment | null {
  if (language !== "fr" || !["person", "household"].includes(quantity.head)) return null;
  for (
    let index = quantity.from - 1;
    index >= Math.max(1, quantity.from - MANNER_REACH);
    index -= 1
  ) {
    const item = items[index];
    if (!item || item.isMark || item.number) return null;
    const outcome = outcomeOf(item, "either", "object");
    if (outcome && plays(items[index - 1], "have")) {
      const isPhrase = plays(items[index + 1], "prepositions", "adverbs", "weekdays");
      return isPhrase && outcome !== "none" ? { outcome, items: [index], rule: "object" } : null;
    }
    if (isOutcome(item) || plays(item, "conjunctions", "subordinators", "relatives", "be"))
      return null;
  }
  return null;
}

const LOST = /^(?:فقدت?|خسرت?)$/;
const LOSER_REACH = 4;

/** "هجرت أوامر الإخلاء 300 شخص": the orders' verb says what they did. */
const ORDERS = /^(?:و|ف)?(?:ال)?(?:اوامر|امر|عمليات)$/;
const LONGEST_CREDIT = 7;

/** "قتلت القوات، بحسب لجان المدينة، 124 مدنيا": the comma before a credit that ends at `close`. */
function beforeCredit(items: readonly Item[], close: number): number | null {
  for (let index = close - 1; index >= Math.max(1, close - LONGEST_CREDIT); index -= 1) {
    const item = items[index];
    if (!item || item.number || isOutcome(item)) return null;
    if (isComma(item)) return plays(items[index + 1], "accordingTo", "saying") ? index : null;
  }
  return null;
}

const DISEASES = roleSet("diseases");

/** "أصاب تفشي الحصبة 3412 طفلا": struck by an illness. */
function isIllness({ items, roles }: Sentence, verb: number, quantity: Quantity): boolean {
  if (!shareRole(roles, DISEASES)) return false;
  return items.slice(verb + 1, quantity.from).some((item) => plays(item, "diseases"));
}

/** "killed or wounded 40", "قتل أو شوه 40": the verb before, where one number is of both. */
function alternative({ items }: Sentence, index: number, outcome: Outcome): number | null {
  if (!JOINT.includes(outcome) || !/^(?:or|ou|او)$/.test(items[index - 1]?.norm ?? "")) return null;
  const other = outcomeOf(items[index - 2], "object", "nominal", "either");
  return other && other !== outcome && JOINT.includes(other) ? index - 2 : null;
}

/** Whether the participle at `index` is passive, so that what follows is not its object. */
function isPassive({ items }: Sentence, index: number): boolean {
  const item = items[index];
  if (!plays(item, "either") || plays(item, "object", "nominal")) return false;
  for (let before = index - 1; before >= Math.max(0, index - 3); before -= 1) {
    const word = items[before];
    if (plays(word, "be") && !plays(word, "person")) return word?.norm !== "left";
    if (!plays(word, "adverbs")) return false;
  }
  return false;
}

/** "Dead: 9", "Killed – 12": a label before the number. */
function label({ items }: Sentence, quantity: Quantity, index: number): Attachment | null {
  const sign = items[index];
  if (!sign?.isMark || !/^[:–—=-]$/.test(sign.text)) return null;
  // "1,204 casualties – 389 killed and 815 injured": what follows says it.
  if (plays(items[quantity.to], "either", "subject", "state")) return null;
  for (let before = index - 1; before >= Math.max(0, index - 3); before -= 1) {
    const item = items[before];
    const outcome = outcomeOf(item, "noun", "either", "state", "toll");
    if (outcome && quantity.head !== "outcome") {
      return { outcome, items: [before], rule: "label" };
    }
    if (!item || item.isMark || item.number) return null;
  }
  return null;
}
