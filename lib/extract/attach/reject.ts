import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import type { ReportLanguage } from "@/lib/extract/figure";
import { isUnknown, plays, playsAny, type Item } from "@/lib/extract/read/item";
import type { Sentence } from "@/lib/extract/sentence";
import { isComma, isHardStop, isOutcome } from "./item-tests";
import { extentOf } from "./attachment";
import { chunkStart } from "./chunk";
import { isPast } from "./is-past";
import { isResumed } from "./is-resumed";
import type { Reading, Rejection } from "./reading";

const PROVISION_REACH = 14;
const RATE_REACH = 12;
const RATES = roleSet("rates");
const REPLACED = roleSet("comparing", "superseded");
const TELLS_ON = /^(?:which|who|qui)$/;
const TELLING = roleSet(
  "denial",
  "negation",
  "unreal",
  "saying",
  "subordinators",
  "conjunctions",
  "relatives",
);
const CUES = roleSet("denial", "negation", "unreal");

/** Why the reading is no figure to suggest, or null. */
export function reject(reading: Reading): Rejection | null {
  const { sentence, quantity, attachment } = reading;
  if (attachment.outcome === "none") return "not_recorded";
  if (isReplaced(sentence, quantity.from)) return "replaced";
  if (attachment.outcome === "returned" && isResumed(sentence, quantity.to)) return "not_recorded";
  const { items } = sentence;
  const { from, to } = extentOf(quantity, attachment);
  if (shareRole(sentence.roles, RATES)) {
    if (isRate(items, to) || plays(items[quantity.to], "rates")) return "rate";
    if (isEvery(items, chunkStart(items, from), from)) return "rate";
  }
  const cue = findCue(sentence, from, to, attachment.items);
  if (cue) return cue;
  if (isPast(reading, from, to)) return "past";
  // "à 400 familles déplacées": the participle belongs to the noun.
  const isOfNoun = attachment.rule === "subject" && attachment.items[0] === quantity.to;
  const given = isOfNoun || ["noun", "shelter", "object"].includes(attachment.rule);
  const settled = ["displaced", "refugees", "evacuated", "returned"].includes(attachment.outcome);
  if (given && settled && isProvision(items, quantity.from)) return "provision";
  return null;
}

/** "up from 5", "an initial toll of 5". */
function isReplaced({ items, roles }: Sentence, from: number): boolean {
  if (!shareRole(roles, REPLACED)) return false;
  const before = items[from - 1];
  if (plays(before, "comparing") && !before?.number) return true;
  for (let index = from - 1; index >= Math.max(0, from - 8); index -= 1) {
    const item = items[index];
    if (!item || isHardStop(item) || isComma(item) || item.number) return false;
    if (plays(item, "superseded")) return true;
    if (plays(item, "comparing") && item.to - item.from > 1) return true;
  }
  return false;
}

/** "250 a day". */
function isRate(items: readonly Item[], to: number): boolean {
  for (let index = to; index < Math.min(items.length, to + RATE_REACH); index += 1) {
    const item = items[index];
    if (isComma(item) || isHardStop(item) || item?.number) return false;
    if (plays(item, "rates")) return true;
  }
  return false;
}

/** "Every year, landslides kill 100 people." */
function isEvery(items: readonly Item[], start: number, from: number): boolean {
  const words = items.slice(start, from);
  return words.some((item) => plays(item, "rates") && /^(?:every|each|chaque|كل)$/.test(item.norm));
}

/** Words before or within the statement that say it has not happened or did not happen. */
function findCue(
  sentence: Sentence,
  from: number,
  to: number,
  deciding: readonly number[],
): Rejection | null {
  const { items, quantities, language, roles } = sentence;
  // In Arabic a particle before the verb says "may".
  if (language === "en" && !shareRole(roles, CUES)) return null;
  let beyondJoint = false;
  for (let index = to - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (!item || (item.isMark && isHardStop(item))) return null;
    if (isUnknown(item) && isFuture(items, index, language)) return "unreal";
    // This runs back over the whole sentence for each number: most items are passed by at once.
    const mayTell = playsAny(item, TELLING) || (item.isMark && isComma(item));
    if (!mayTell && item.lastText !== "قد") continue;
    const isInside = index >= from;
    if (plays(item, "denial") && !isOutcome(item)) return "denied";
    if (!isInside && plays(item, "saying") && isNewStatement(items, index)) return null;
    if (beyondJoint && !plays(item, "denial", "unreal")) {
      if (isComma(item) || isClauseStart(item)) return null;
      continue;
    }
    // "n'ont pas été retrouvés": no denial, but what makes them missing.
    if (plays(item, "negation") && deciding.includes(index)) return null;
    const negates = plays(item, "negation") && !beyondJoint && !isOutcome(item);
    if (negates && !isOnly(items, index, quantities)) return "denied";
    if (item.lastText === "قد" && /^[يت]/.test(items[index + 1]?.norm ?? "")) return "unreal";
    if (plays(item, "unreal") && !isPlainReport(items, index) && !isOutcome(item)) return "unreal";
    if (isInside) continue;
    // "ready to cope with Tokage, which killed 79": told of what has happened.
    if (index >= from - 4 && TELLS_ON.test(item.norm)) return null;
    if (isComma(item) && !isList(quantities, index) && !plays(items[index + 1], "including"))
      return null;
    if (isClauseStart(item)) return null;
    if (plays(item, "conjunctions")) beyondJoint = true;
  }
  return null;
}

const ONLY_REACH = 6;

/** "il ne reste que 300 familles": French "ne ... que" says only. */
function isOnly(items: readonly Item[], at: number, quantities: Sentence["quantities"]): boolean {
  if (!/^n(?:e|')$/.test(items[at]?.norm ?? "")) return false;
  for (let index = at + 1; index <= at + ONLY_REACH; index += 1) {
    if (plays(items[index], "negation")) return false;
    if (/^qu(?:e|')$/.test(items[index]?.norm ?? "")) {
      return quantities.some(({ from }) => from === index + 1);
    }
  }
  return false;
}

/** "transférera", "évacueront": not "caméra", "opéra". */
const FRENCH_FUTURE = /(?:er|ir|dr)(?:a|ont)$/;
const ARABIC_FUTURE = /^[وف]?س[يت][ء-ي]{2,}$/;

/** A verb that no list knows, in the future. */
function isFuture(items: readonly Item[], index: number, language: ReportLanguage): boolean {
  const item = items[index];
  if (language === "en" || !item) return false;
  if (language === "fr") return FRENCH_FUTURE.test(item.text);
  const before = items[index - 1];
  const opens = before === undefined || before.isMark || plays(before, "complementizers");
  return opens && ARABIC_FUTURE.test(item.norm) && !item.norm.endsWith("ه");
}

/** "denied the claim and said": what is said is not denied. */
function isNewStatement(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return plays(before, "conjunctions") || isComma(before) || items[index]?.joined === true;
}

const isClauseStart = (item: Item): boolean =>
  plays(item, "subordinators") && !plays(item, "adverbs", "prepositions", "unreal");

/** "if" and "set to" are cues, but a cue that is also said of a plain report is not one. */
function isPlainReport(items: readonly Item[], index: number): boolean {
  const item = items[index];
  return (
    plays(item, "qualifierBefore", "be") && !plays(item, "negation") && item?.norm !== "feared"
  );
}

/** Whether the comma at `index` parts two numbers of one list. */
function isList(quantities: Sentence["quantities"], index: number): boolean {
  return (
    quantities.some((quantity) => quantity.to === index) &&
    quantities.some((quantity) => quantity.from > index && quantity.from <= index + 2)
  );
}

/** Room, supplies or aid for so many people. */
function isProvision(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (plays(before, "provision") && !plays(before, "hosting")) return true;
  if (
    !plays(before, "prepositions") ||
    !/^(?:to|for|a|aux|pour|ل|الي|علي)$/.test(before?.norm ?? "")
  )
    return false;
  for (let index = from - 2; index >= Math.max(0, from - PROVISION_REACH); index -= 1) {
    if (isComma(items[index]) || isHardStop(items[index])) return false;
    if (plays(items[index], "provision", "aid")) return true;
  }
  return false;
}
