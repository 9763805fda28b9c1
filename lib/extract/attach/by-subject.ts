import type { Outcome } from "@/lib/extract/lexicon/lexicon";
import { roleSet } from "@/lib/extract/lexicon/role-set";
import { OUTCOME_TAGS } from "@/lib/extract/lexicon/tags";
import { isUnknown, plays, playsAny, type Item } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";
import {
  closesBracket,
  closingBracket,
  isComma,
  isDash,
  isHardStop,
  isName,
  isOutcome,
  opensBracket,
  outcomeOf,
} from "./item-tests";
import { givesWay } from "./gives-way";
import { joinOutcomes } from "./join-outcomes";
import { skipApposition } from "./skip-apposition";

/** The verb is sought within this many items after the people. */
const REACH = 28;
/** What a word between the people and the verb may be that is not just passed by. */
const TELLING = roleSet(
  ...OUTCOME_TAGS,
  "suffering",
  "finding",
  "conjunctions",
  "relatives",
  "be",
  "have",
  "since",
  "subordinators",
  "saying",
);

/** The outcome said of the people: "5 people, including a child, were killed". */
export function attachBySubject(sentence: Sentence, quantity: Quantity): Attachment | null {
  const { items, language } = sentence;
  const end = Math.min(items.length, quantity.to + REACH);
  let inVerb = false;
  let inRelative = false;
  let foreign = false;
  let aside: Attachment | null = null;
  if (language === "ar") {
    const verb = [quantity.from - 1, quantity.from - 2].find((at) => plays(items[at], "suffering"));
    const wound = verb === undefined ? null : findWound(items, verb, quantity.to);
    if (wound !== null)
      return { outcome: "injured", items: [verb ?? wound, wound], rule: "object" };
  }
  for (let index = quantity.to; index < end; index += 1) {
    const item = items[index];
    if (!item) return aside;
    if (!item.isMark && item.number === null && !playsAny(item, TELLING)) {
      if (isUnknown(item) && /[a-z]ed$/.test(item.norm)) foreign = true;
      continue;
    }
    if (isHardStop(item) || item.text === ":") return aside;
    if (opensBracket(item)) {
      index = closingBracket(items, index);
      continue;
    }
    // "97 deaths (71 men, 26 women) and 143 injuries": what follows the bracket is of another count.
    if (closesBracket(item) && plays(items[index + 1], "conjunctions")) return aside;
    if (isComma(item) || isDash(item)) {
      // "95 حالة، توفي منها 258": a clause of its own about some of them.
      if (language === "ar" && plays(items[index + 2], "including")) return aside;
      const next = skipApposition(items, index);
      if (next === null) return aside;
      index = next - 1;
      continue;
    }
    const wound = findWound(items, index);
    if (wound !== null) return { outcome: "injured", items: [index, wound], rule: "subject" };
    const lost = findNotFound(items, index, quantity.to);
    if (lost !== null) return { outcome: "missing", items: [lost, index], rule: "subject" };
    const outcome = outcomeOf(item, "subject", "either", "state");
    if (outcome && !(foreign && !inVerb && !plays(item, "subject"))) {
      if (isActive(sentence, index, inVerb, quantity)) return aside;
      const found = joinOutcomes(sentence, index, outcome);
      const isReduced = isReducedOf(outcome, language) && !inVerb && plays(item, "either");
      if (!isReduced && !inRelative) return aside ? laterOf(aside, found, inVerb) : found;
      // "21 miners trapped since Sunday were found dead", "people who fled have returned".
      aside ??= found;
      inVerb = inRelative = false;
      continue;
    }
    if (item.joined && isOutcome(item)) return aside;
    if (plays(item, "object") && !plays(item, "subject", "either")) return aside;
    if (item.number) {
      // "40 secourus et 15 disparus"
      if (aside?.items[0] === quantity.to) return aside;
      if (!joinsPhrase(sentence, index)) {
        const other = sentence.quantities.find((q) => q.first <= index && index <= q.last);
        if (other && !isIncidental(items, other)) return aside;
        // What it counts is said of it alone.
        if (other) index = Math.max(index, other.to - 1);
      }
      continue;
    }
    if (plays(item, "conjunctions") && !plays(item, "adverbs")) {
      if (!coordinates(sentence, index)) return aside;
      // "douze détenus se sont évadés et un gardien a été tué": the verb of the first was unknown.
      if (inVerb && !inRelative && items[index + 1]?.number && isPredicated(items, index))
        return aside;
      continue;
    }
    if (plays(item, "relatives", "be", "have")) {
      inVerb = true;
      inRelative ||= aside === null && plays(item, "relatives");
      continue;
    }
    if (plays(item, "since") && plays(items[index + 1], "weekdays", "month")) continue;
    // "19 have since died"
    if (item.norm === "since" && plays(items[index - 1], "have")) continue;
    if (plays(item, "subordinators") && !plays(item, "prepositions", "adverbs")) return aside;
    if (plays(item, "saying") && !plays(item, "be", "adverbs", "noun")) return aside;
  }
  return aside;
}

const NEGATION_REACH = 5;

/** "seven have not yet been located", "n'avaient toujours pas été retrouvés": the negation's item. */
function findNotFound(items: readonly Item[], found: number, from: number): number | null {
  if (!plays(items[found], "finding")) return null;
  for (let index = found - 1; index >= Math.max(from, found - NEGATION_REACH); index -= 1) {
    if (plays(items[index], "negation")) return index;
    if (!plays(items[index], "be", "have", "adverbs", "pronouns")) return null;
  }
  return null;
}

/** "people uprooted in May have gone back": a participle without its auxiliary, as a clause of its own. */
function isReducedOf(outcome: Outcome, language: Sentence["language"]): boolean {
  return outcome === "none" || (outcome === "displaced" && language !== "ar");
}

/** Adjectives between the verb and the injury. */
const WOUND_REACH = 3;

/** "56 people sustained minor wounds", "souffrent de multiples brûlures": the item of the injury. */
function findWound(items: readonly Item[], verb: number, from = verb + 1): number | null {
  if (!plays(items[verb], "suffering")) return null;
  for (let index = from; index < from + WOUND_REACH; index += 1) {
    const item = items[index];
    if (!item || item.isMark || item.number) return null;
    if (plays(item, "wounds")) return index;
  }
  return null;
}

/** The main verb after a relative clause, where it tells what became of the people. */
function laterOf(aside: Attachment, found: Attachment, inVerb: boolean): Attachment {
  const isReduced = aside.outcome === "none" && !inVerb;
  return !isReduced && givesWay(aside.outcome, found.outcome, true) ? found : aside;
}

/** "5 gunmen killed 12": the word is a verb with an object of its own, not said of the number. */
function isActive(
  { items, quantities, language }: Sentence,
  index: number,
  inVerb: boolean,
  quantity: Quantity,
): boolean {
  const item = items[index];
  const object = quantities.find((other) => other.from > index);
  const counts = object?.from === index + 1 && object.head !== "thing";
  // "killed 16 patients and three nurses and wounded 25"
  const isNext = item?.joined === true || plays(items[index - 1], "conjunctions");
  if (counts && isNext && plays(item, "either") && index > quantity.to - 1 && !inVerb) return true;
  if (language === "ar") return index !== quantity.to && counts;
  if (!plays(item, "either") || plays(item, "subject", "state")) return false;
  if (language === "fr" && plays(items[index - 1], "have") && !plays(items[index - 1], "be")) {
    return true;
  }
  if (inVerb) return false;
  if (object && counts) {
    // "20 killed 15 injured": a list without verbs.
    return !isOutcome(items[object.to]) || quantity.head !== "none";
  }
  return plays(items[index + 1], "person", "determiners") && quantity.head !== "none";
}

/** Whether the number at `index` is joined to the people before it: "3 men and 2 women died". */
function joinsPhrase({ items }: Sentence, index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - 3); before -= 1) {
    if (plays(items[before], "conjunctions")) return true;
    if (!plays(items[before], "qualifierBefore", "further", "totals", "determiners")) return false;
  }
  return false;
}

/** A number of things or without a part in the sentence does not end the search for the verb. */
function isIncidental(items: readonly Item[], quantity: Quantity): boolean {
  if (quantity.head === "thing") return true;
  return plays(items[quantity.from - 1], "prepositions", "including");
}

/** Whether an unknown word, the verb, stands right before the conjunction at `index`. */
function isPredicated(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return before !== undefined && isUnknown(before) && !isName(before);
}

/** Whether the conjunction at `index` joins people to people, not clause to clause. */
function coordinates({ items, quantities }: Sentence, index: number): boolean {
  const next = quantities.find((quantity) => quantity.first > index);
  if (next && next.from <= index + 2 && next.head !== "thing") return true;
  const word = items[index + 1];
  if (word?.number && next?.first !== index + 1) return true;
  if (!word || isOutcome(word) || plays(word, "be", "have")) return plays(word, "be", "have");
  // "a man and a woman from X": a noun phrase goes on.
  return (plays(word, "determiners", "person") || isName(word)) && !plays(word, "pronouns");
}
