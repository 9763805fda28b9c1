import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import type { ReportLanguage } from "@/lib/extract/figure";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DateMention } from "@/lib/extract/read/dates";
import { isUnknown, plays, playsAny, type Item } from "@/lib/extract/read/item";
import type { Sentence } from "@/lib/extract/sentence";
import { isComma, isHardStop, isOutcome } from "./item-tests";
import { extentOf } from "./attachment";
import { isResumed } from "./is-resumed";
import type { Reading, Rejection } from "./reading";

const PROVISION_REACH = 14;
const RATE_REACH = 12;
/** "the 2010 earthquake killed": the year stands near. */
const NEAR = 6;
/** Events of an earlier year are still those of the report for so long. */
const RECENT_MONTHS = 6;
const RATES = roleSet("rates");
const REPLACED = roleSet("comparing", "superseded");
/** The adverbial that opens a sentence ends within this many items. */
const OPENING = 8;
const PAST = roleSet("past", "anniversary");
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
  const cue = findCue(sentence, from, to);
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
function findCue(sentence: Sentence, from: number, to: number): Rejection | null {
  const { items, quantities, language, roles } = sentence;
  // In Arabic a particle before the verb says "may".
  if (language === "en" && !shareRole(roles, CUES)) return null;
  let beyondJoint = false;
  for (let index = to - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (!item || isHardStop(item)) return null;
    if (isFuture(items, index, language)) return "unreal";
    if (!playsAny(item, TELLING) && !isComma(item) && item.lastText !== "قد") continue;
    const isInside = index >= from;
    if (plays(item, "denial") && !isOutcome(item)) return "denied";
    if (!isInside && plays(item, "saying") && isNewStatement(items, index)) return null;
    if (beyondJoint && !plays(item, "denial", "unreal")) {
      if (isComma(item) || isClauseStart(item)) return null;
      continue;
    }
    if (plays(item, "negation") && !beyondJoint && !isOutcome(item)) return "denied";
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

/** "transférera", "évacueront": not "caméra", "opéra". */
const FRENCH_FUTURE = /(?:er|ir|dr)(?:a|ont)$/;
const ARABIC_FUTURE = /^[وف]?س[يت][ء-ي]{2,}$/;

/** A verb that no list knows, in the future. */
function isFuture(items: readonly Item[], index: number, language: ReportLanguage): boolean {
  const item = items[index];
  if (language === "en" || !item || !isUnknown(item)) return false;
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

/** The figure belongs to an event that the text dates in an earlier year. */
function isPast({ sentence, quantity, attachment }: Reading, from: number, to: number): boolean {
  if (["returned", "refugees", "evacuated"].includes(attachment.outcome)) return false;
  const { items, dates, roles } = sentence;
  if (!shareRole(roles, PAST) && dates.every(({ year }) => year === null)) return false;
  const start = chunkStart(items, from);
  const end = chunkEnd(items, Math.max(to, quantity.to));
  if (isAnniversary(items, start, from)) return true;
  for (let index = start; index < end; index += 1) {
    if (plays(items[index], "past") && !isThereAre(items, index)) return true;
  }
  return dates.some((date) => {
    const { year } = date;
    if (year === null || date.from < start || date.from >= end) return false;
    const before = items[date.from - 1];
    const isBefore = date.to <= from;
    // "since 1987 when 5 died": the clause is about that year.
    if (isBefore && opensRelative(items, date.to, from) && isLongAgo(sentence.published, date))
      return true;
    if (isSince(before) || (plays(before, "times") && isSince(items[date.from - 2]))) return false;
    const isNear = from - date.to <= NEAR && isOfDisaster(items, date);
    if (isBefore && date.from > start + 2 && !isNear && !endsOpening(items, date)) return false;
    if (sentence.published !== null) return isLongBefore(sentence.published, year, date.month);
    return date.day === null && (date.month !== null || isInYear(before, items[date.to]));
  });
}

/** "eleven years after the tsunami that killed 18,000". */
function isAnniversary(items: readonly Item[], start: number, from: number): boolean {
  let after = false;
  for (let index = start; index < from; index += 1) {
    after ||= plays(items[index], "anniversary");
    if (after && plays(items[index], "relatives")) return true;
  }
  return false;
}

const MONTHS_AND_YEARS = /^(?:an|ans|annee|annees|mois|decennie|decennies|siecles?)$/;

/** "il y a 12 morts", "il y a eu": no past but where a time follows: "il y a deux ans". */
function isThereAre(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.norm !== "il" || item.to - item.from !== 3) return false;
  return ![1, 2, 3].some((ahead) => MONTHS_AND_YEARS.test(items[index + ahead]?.norm ?? ""));
}

/** In an earlier year, but for the months that a report in spring still speaks of as its own. */
function isLongBefore(published: CalendarDate, year: number, month: number | null): boolean {
  const [ownYear, ownMonth] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (month === null || year >= ownYear) return year < ownYear;
  return (ownYear - year) * 12 + ownMonth - month > RECENT_MONTHS;
}

/** "At the peak of the crisis in 2022, ...": but not "After the coup in 2022, ...". */
function endsOpening(items: readonly Item[], { from, to }: DateMention): boolean {
  if (!isComma(items[to]) || !/^(?:in|en|عام|سنه)$/.test(items[from - 1]?.norm ?? "")) return false;
  return items
    .slice(0, from)
    .every(
      (item, at) =>
        (!isComma(item) || at === from - 2) &&
        !plays(item, "since", "subordinators") &&
        !item.number,
    );
}

/** "the 2010 earthquake", "le séisme de 2010". */
function isOfDisaster(items: readonly Item[], date: { from: number; to: number }): boolean {
  const before = items[date.from - 1];
  if (!plays(before, "prepositions")) return true;
  return plays(items[date.from - 2], "disasters");
}

/** "since 1987 when 5 died", "the 1998 disaster that killed 5": a clause of its own about that year. */
function opensRelative(items: readonly Item[], after: number, from: number): boolean {
  if (plays(items[after], "subordinators", "relatives")) return after >= from - 4;
  const isNamed = plays(items[after], "disasters") || (items[after] && isUnknown(items[after]));
  return isNamed === true && plays(items[after + 1], "relatives") && after >= from - 4;
}

function isLongAgo(published: CalendarDate | null, { year, month }: DateMention): boolean {
  return published === null || (year !== null && isLongBefore(published, year, month));
}

const isSince = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:since|depuis|منذ|until|by|through|till|jusqu'en)$/.test(item.norm);

/** "in 1974", "the 2010 earthquake". */
function isInYear(before: Item | undefined, after: Item | undefined): boolean {
  return plays(before, "prepositions", "times", "determiners") || plays(after, "things");
}

/** The start of the part between commas, or of the adverbial that opens the sentence. */
function chunkStart(items: readonly Item[], from: number): number {
  for (let index = from - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (isHardStop(item)) return index + 1;
    if (isComma(item)) {
      if (isDateOnly(items, index)) continue;
      const opening = index <= OPENING && items.slice(0, index).every((word) => !isComma(word));
      return opening ? 0 : index + 1;
    }
  }
  return 0;
}

/** Whether only a date stands between the comma at `index` and the one before: ", in 1998,". */
function isDateOnly(items: readonly Item[], index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - 4); before -= 1) {
    const item = items[before];
    if (isComma(item)) return before < index - 1;
    if (!item?.number && !plays(item, "prepositions", "month", "times")) return false;
  }
  return false;
}

function chunkEnd(items: readonly Item[], to: number): number {
  for (let index = to; index < items.length; index += 1) {
    if (isHardStop(items[index]) || isComma(items[index])) return index;
  }
  return items.length;
}

/** Room, supplies or aid for so many people. */
function isProvision(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (plays(before, "provision")) return true;
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
