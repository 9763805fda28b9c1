import type { CalendarDate } from "@/lib/domain/calendar-date";
import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import type { DateMention } from "@/lib/extract/read/dates";
import { isUnknown, plays, type Item } from "@/lib/extract/read/item";
import { chunkEnd, chunkStart } from "./chunk";
import { isComma } from "./item-tests";
import type { Reading } from "./reading";

/** "the 2010 earthquake killed": the year stands near. */
const NEAR = 6;
/** Events of an earlier year are still those of the report for so long. */
const RECENT_MONTHS = 6;
/** The year before is that of a report which looks back on it in its first months. */
const LOOKING_BACK = 3;
const PAST = roleSet("past", "anniversary");

/** The figure belongs to an event that the text dates in an earlier year. */
export function isPast(
  { sentence, quantity, attachment }: Reading,
  from: number,
  to: number,
): boolean {
  if (["returned", "refugees", "evacuated"].includes(attachment.outcome)) return false;
  const { items, dates, roles } = sentence;
  if (!shareRole(roles, PAST) && dates.every(({ year }) => year === null)) return false;
  const start = chunkStart(items, from);
  const end = chunkEnd(items, Math.max(to, quantity.to));
  if (isAnniversary(items, start, from)) return true;
  for (let index = start; index < end; index += 1) {
    if (plays(items[index], "past") && !isThereAre(items, index)) return true;
  }
  // "the deadliest since 2015, when 9,000 died"
  const isWhen = plays(items[start], "subordinators", "relatives");
  const last = isWhen ? dates.find(({ to: end }) => end === start - 1) : undefined;
  if (last && last.year !== null && isLongAgo(sentence.published, last)) return true;
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
  if (month === null) return year < ownYear - (ownMonth <= LOOKING_BACK ? 1 : 0);
  if (year >= ownYear) return false;
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
  // "since 2015, when 9,000 died"
  const clause = isComma(items[after]) ? after + 1 : after;
  if (plays(items[clause], "subordinators", "relatives")) return clause >= from - 4;
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
