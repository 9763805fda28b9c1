import { roleSet } from "@/lib/extract/lexicon/role-set";
import { isUnknown, plays, playsAny, type Item } from "@/lib/extract/read/item";

const COUNTED = roleSet(
  "person",
  "households",
  "noun",
  "others",
  "either",
  "state",
  "be",
  "have",
  "subject",
);
const DATED = roleSet(
  "prepositions",
  "since",
  "until",
  "between",
  "times",
  "subordinators",
  "asOf",
);

/** A date or a window of days of one month, as far as the text says. */
export interface DateMention {
  /** First item and the one after the last. */
  from: number;
  to: number;
  day: number | null;
  /** Last day of a window such as "6 and 7 January". */
  lastDay: number | null;
  month: number | null;
  year: number | null;
}

const isDay = (item: Item | undefined): boolean =>
  item?.number !== null &&
  item?.number !== undefined &&
  !item.number.inWords &&
  item.number.value >= 1 &&
  item.number.value <= 31 &&
  Number.isInteger(item.number.value);

const isYear = (item: Item | undefined): boolean =>
  item !== undefined && item.number !== null && /^(?:1[89]|20)\d\d$/.test(item.norm);

const ORDINAL = /^(?:st|nd|rd|th|er|eme|e)$/;

const valueOf = (item: Item | undefined): number | null => item?.number?.value ?? null;
const monthOf = (item: Item | undefined): number | null =>
  item?.entry.month === undefined ? null : Number(item.entry.month);

/** The index after an ordinal ending and an article that may follow a day. */
function afterOrdinal(items: readonly Item[], at: number): number {
  const item = items[at];
  let next = item?.glued && ORDINAL.test(item.norm) ? at + 1 : at;
  if (items[next]?.norm === "of" || items[next]?.norm === "من") next += 1;
  return next;
}

/** A year at `at`, after a comma or a word such as "عام" where there is one. */
function readYear(items: readonly Item[], at: number): { year: number; to: number } | null {
  for (let to = at; to <= at + 1; to += 1) {
    const item = items[to];
    if (isYear(item)) return { year: valueOf(item) ?? 0, to: to + 1 };
    if (!item || ![",", "/", "عام", "سنه", "de"].includes(item.norm)) return null;
  }
  return null;
}

interface Days {
  day: number;
  lastDay: number | null;
  to: number;
}

/** One day, or two that are joined: "6 and 7", "4 et le 9". */
function readDays(items: readonly Item[], at: number): Days | null {
  const first = items[at];
  if (!isDay(first)) return null;
  const day = valueOf(first) ?? 0;
  const to = afterOrdinal(items, at + 1);
  const joiner = items[to];
  if (joiner && plays(joiner, "until", "conjunctions", "rangeJoin")) {
    const article = items[to + 1]?.norm === "le" || items[to + 1]?.norm === "the" ? 1 : 0;
    const last = items[to + 1 + article];
    if (isDay(last)) {
      return { day, lastDay: valueOf(last), to: afterOrdinal(items, to + 2 + article) };
    }
  }
  return { day, lastDay: null, to };
}

function readDayMonth(items: readonly Item[], at: number): DateMention | null {
  const days = readDays(items, at);
  const month = days ? monthOf(items[days.to]) : null;
  if (!days || month === null) return null;
  let to = days.to + 1;
  if (items[to]?.text === "." && items[to]?.glued) to += 1;
  // "كانون الثاني/يناير": the same month in another calendar's name.
  if (items[to]?.text === "/" && monthOf(items[to + 1]) !== null) to += 2;
  const year = readYear(items, to);
  return {
    from: at,
    to: year?.to ?? to,
    day: days.day,
    lastDay: days.lastDay,
    month,
    year: year?.year ?? null,
  };
}

function readMonthFirst(items: readonly Item[], at: number): DateMention | null {
  const month = monthOf(items[at]);
  if (month === null) return null;
  let to = at + 1;
  if (items[to]?.text === "." && items[to]?.glued) to += 1;
  const days = isYear(items[to]) ? null : readDays(items, to);
  const year = readYear(items, days?.to ?? to);
  const counted = days ? items[days.to] : undefined;
  if (days && year === null && plays(counted, "person", "households", "noun")) {
    return { from: at, to, day: null, lastDay: null, month, year: null };
  }
  return {
    from: at,
    to: year?.to ?? days?.to ?? to,
    day: days?.day ?? null,
    lastDay: days?.lastDay ?? null,
    month,
    year: year?.year ?? null,
  };
}

const isDateSign = (sign: Item | undefined): boolean =>
  sign !== undefined && sign.glued && (sign.text === "/" || sign.text === "-");

/** "2024-03-09", "25/12/2019": only where one order is possible. */
function readNumeric(items: readonly Item[], at: number): DateMention | null {
  if (!isDateSign(items[at + 1]) || !isDateSign(items[at + 3])) return null;
  const a = items[at];
  const b = items[at + 2];
  const c = items[at + 4];
  if (!a?.number || !b?.number || !c?.number) return null;
  const found = { from: at, to: at + 5, lastDay: null };
  const x = a.number.value;
  const y = b.number.value;
  const z = c.number.value;
  if (isYear(a) && y <= 12 && z <= 31) return { ...found, year: x, month: y, day: z };
  if (isYear(c) && x > 12 && x <= 31 && y <= 12) return { ...found, year: z, month: y, day: x };
  if (isYear(c) && y > 12 && y <= 31 && x <= 12) return { ...found, year: z, month: x, day: y };
  return { ...found, year: isYear(c) ? z : null, month: null, day: null };
}

/** A year that stands alone, unless it counts people. */
function readBareYear(items: readonly Item[], at: number): DateMention | null {
  if (!isYear(items[at])) return null;
  const next = items[at + 1];
  const counts =
    playsAny(next, COUNTED) &&
    !plays(items[at - 1], "since", "month", "times") &&
    !/^(?:in|en)$/.test(items[at - 1]?.norm ?? "") &&
    !(plays(items[at - 1], "prepositions") && plays(items[at - 2], "disasters"));
  if (counts || endsCount(items, at)) return null;
  const before = items[at - 1];
  const dated =
    playsAny(before, DATED) ||
    before === undefined ||
    before.isMark ||
    next === undefined ||
    next.isMark ||
    plays(next, "things") ||
    isUnknown(next);
  if (!dated) return null;
  const year = valueOf(items[at]);
  return { from: at, to: at + 1, day: null, lastDay: null, month: null, year };
}

const COUNT_REACH = 6;

/** "the toll rose to 1902": the number that a count leads to. */
function endsCount(items: readonly Item[], at: number): boolean {
  if (plays(items[at - 1], "toll", "numberOf")) return true;
  if (!plays(items[at - 1], "reaching", "qualifierBefore") || plays(items[at - 2], "disasters")) {
    return false;
  }
  for (let index = at - 2; index >= Math.max(0, at - COUNT_REACH); index -= 1) {
    if (items[index]?.isMark || items[index]?.number) return false;
    if (plays(items[index], "toll", "numberOf")) return true;
  }
  return false;
}

/** All dates of a sentence, in order. Months without a day or year are dates too. */
export function findDates(items: readonly Item[]): DateMention[] {
  const dates: DateMention[] = [];
  for (let at = 0; at < items.length;) {
    const first = items[at];
    // Every date begins with a number or a month.
    if (first?.number === null && first.entry.month === undefined) {
      at += 1;
      continue;
    }
    const date =
      readNumeric(items, at) ??
      readDayMonth(items, at) ??
      readMonthFirst(items, at) ??
      readBareYear(items, at);
    if (date) dates.push(date);
    at = date?.to ?? at + 1;
  }
  return dates;
}

/** Whether the item at `at` is part of a date. */
export function isDated(dates: readonly DateMention[], at: number): boolean {
  for (let order = 0; order < dates.length; order += 1) {
    const date = dates[order];
    if (date && date.from <= at && at < date.to) return true;
  }
  return false;
}
