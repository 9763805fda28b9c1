import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { plays, playsAny, type Item } from "@/lib/extract/read/item";
import type { DateMention } from "@/lib/extract/read/dates";
import type { Sentence } from "@/lib/extract/sentence";
import type { CueWord } from "./find-cue-words";
import { resolveDay } from "./resolve-date";

/** Words that say over which time a number counts. */
export interface TimeCue {
  kind: "since" | "window" | "as_of" | "day" | "new" | "cumulative" | "stock" | "total";
  from: number;
  /** The item after its last. */
  to: number;
  start: CalendarDate | null;
  end: CalendarDate | null;
}

const RECENT_REACH = 3;
/** So long a window is a running total. */
const YEARS = /^(?:years|decades|ans|annees|decennies|سنوات|اعوام|عقود)$/;
const DATELINE = 8;
const NIGHT = /^(?:nuit|night|ليله)$/;
const TIMING = roleSet("times", "weekdays", "since");

/** All cues of time of the sentence, in order. */
export function findTimeCues(
  sentence: Sentence,
  cueWords: readonly CueWord[],
  published: CalendarDate | null,
): TimeCue[] {
  const { items, dates } = sentence;
  const cues: TimeCue[] = [];
  const isSilent = dates.length === 0 && cueWords.length === 0;
  if (isSilent && !shareRole(sentence.roles, TIMING)) return cues;
  const taken: boolean[] = [];
  const add = (
    kind: TimeCue["kind"],
    from: number,
    to: number,
    start: CalendarDate | null = null,
    end: CalendarDate | null = null,
  ): void => {
    cues.push({ kind, from, to, start, end });
    for (let index = from; index < to; index += 1) taken[index] = true;
  };
  for (const [order, date] of dates.entries()) {
    if (taken[date.from] || isDateline(items, date)) continue;
    const opening = beforeClock(items, openingOf(items, date.from));
    const next = dates[order + 1];
    const first = resolveDay(
      { ...date, year: date.year ?? next?.year ?? null },
      date.day,
      published,
    );
    if (next && isJoined(items, date, next) && !isSince(items[opening])) {
      add("window", opening, next.to, first, resolveDay(next, next.lastDay ?? next.day, published));
    } else if (endsWindow(items, opening)) {
      add("window", opening - 1, date.to, null, first);
    } else if (plays(items[opening], "since") && isSince(items[opening])) {
      add("since", opening, date.to, first);
    } else if (date.lastDay !== null && NIGHT.test(items[opening - 1]?.norm ?? "")) {
      // "dans la nuit du 3 au 4 mai": one night, and no days that were counted.
      add("day", opening, date.to, null, null);
    } else if (date.lastDay !== null && !isOn(items[opening])) {
      add("window", opening, date.to, first, resolveDay(date, date.lastDay, published));
    } else if (plays(items[opening], "asOf") && !plays(items[opening], "on")) {
      add("as_of", opening, date.to, null, first);
    } else if (date.day !== null || date.month !== null) {
      add("day", opening, date.to, null, first);
    } else if (plays(items[opening], "prepositions", "times") && !plays(items[opening], "since")) {
      add("day", opening, date.to);
    }
  }
  const isTimed = shareRole(sentence.roles, TIMING);
  for (let index = 0; isTimed && index < items.length; index += 1) {
    const item = items[index];
    if (!item || !playsAny(item, TIMING) || taken[index]) continue;
    if (plays(item, "times") && isRecent(items, index) && !isAttribute(items, index))
      add(YEARS.test(item.norm) ? "since" : "window", index, index + 1);
    else if (plays(item, "weekdays")) {
      const opening = beforeClock(items, openingOf(items, index));
      if (isReportDay(items, index, opening)) continue;
      const by = plays(items[opening], "asOf") && !plays(items[opening], "on");
      if (isSince(items[opening])) add("since", opening, index + 1);
      else add(by ? "as_of" : "day", opening, index + 1);
    } else if (plays(item, "since") && isSince(item)) add("since", index, index + 1);
  }
  for (const { kind, from, to } of cueWords) {
    if (taken[from] || taken[to - 1]) continue;
    const isUntil =
      plays(items[from - 1], "asOf") &&
      !plays(items[from - 1], "on") &&
      !/^(?:au|a|at|to)$/.test(items[from - 1]?.norm ?? "");
    add(kind === "new" && isUntil ? "as_of" : kind, from, to);
  }
  return cues.filter((cue) => cue.kind !== "day" || !isReportDay(items, cue.to - 1, cue.from));
}

/** "BEIJING, Aug 16 (AFP) -", "(Geneva, 12 May 2026) –": when it was written. */
function isDateline(items: readonly Item[], { from, to }: DateMention): boolean {
  if (from > DATELINE || plays(items[from - 1], "asOf", "on", "prepositions")) return false;
  const dash = /^[-–—_]+$/;
  const isBracketed = items[to]?.text === ")" && dash.test(items[to + 1]?.text ?? "");
  const isBeforeAgency = items[to]?.text === "(" && items[to + 2]?.text === ")";
  return isBracketed || isBeforeAgency;
}

/** The preposition or connecting word right before a date, else the date itself. */
function openingOf(items: readonly Item[], at: number): number {
  for (let index = at - 1; index >= Math.max(0, at - 2); index -= 1) {
    const item = items[index];
    if (plays(item, "asOf", "since", "between", "on", "prepositions") && !item?.isMark)
      return index;
    if (!plays(item, "determiners", "weekdays", "times", "adverbs") && !item?.isMark) return at;
  }
  return at;
}

const CLOCK =
  /^(?:[ap]|m|[ap]m|gmt|utc|hours?|hrs|local|time|noon|midday|midnight|h|heures?|الساعه)$/;
const LONGEST_CLOCK = 7;

/** Where a time of day stands between: "as of 9 a.m. on 10 March". */
function beforeClock(items: readonly Item[], opening: number): number {
  for (let index = opening - 1; index >= Math.max(0, opening - LONGEST_CLOCK); index -= 1) {
    const item = items[index];
    if (!item) return opening;
    if (plays(item, "asOf") && !plays(item, "on") && index < opening - 1) return index;
    const isTime = Boolean(item.number) || item.isMark || CLOCK.test(item.norm);
    if (!isTime && !plays(item, "on", "determiners")) return opening;
  }
  return opening;
}

/** "in the week to 8 July", "the 24 hours ending on 3 May". */
function endsWindow(items: readonly Item[], opening: number): boolean {
  const at = items[opening]?.norm === "on" ? opening - 1 : opening;
  return /^(?:to|ending|ended)$/.test(items[at]?.norm ?? "") && plays(items[at - 1], "times");
}

/** "on 6 and 7 January" dates events, and is no window that was counted. */
const isOn = (item: Item | undefined): boolean => plays(item, "on") && !plays(item, "between");

const isSince = (item: Item | undefined): boolean =>
  item !== undefined &&
  plays(item, "since") &&
  !/^(?:from|after|beginning|starting)$/.test(item.norm) &&
  !(item.norm === "a" && item.to - item.from === 1);

/** "28 April and 3 May", "from 10 June to 3 September". */
function isJoined(items: readonly Item[], one: DateMention, other: DateMention): boolean {
  const gap = other.from - one.to;
  if (gap < 1 || gap > 3 || (one.day === null) !== (other.day === null)) return false;
  return plays(items[one.to], "until", "rangeJoin", "conjunctions");
}

/** "the past 24 hours", "les dernières 24 heures", "الأيام الماضية". */
function isRecent(items: readonly Item[], index: number): boolean {
  // "الساعات الـ24 الماضية": the article is written before the digits.
  const isParted = items[index + 1]?.norm === "ال" && items[index + 2]?.number;
  const end = index + (isParted ? 3 : 2);
  for (let near = Math.max(0, index - RECENT_REACH); near <= end; near += 1) {
    // "this year past 300,000": in English the word stands before.
    if (near > index && items[near]?.norm === "past") continue;
    if (near !== index && plays(items[near], "recent")) return true;
  }
  // "in three days"
  if (!items[index - 1]?.number) return false;
  let before = index - 2;
  while (plays(items[before], "qualifierBefore", "adverbs")) before -= 1;
  return /^(?:in|within|en|خلال)$/.test(items[before]?.norm ?? "");
}

/** "the rain of the last weeks": says since when something else went on. */
function isAttribute(items: readonly Item[], index: number): boolean {
  // "يوم الجمعة الماضي" is a day.
  if (plays(items[index + 1], "weekdays")) return true;
  for (let near = index - 1; near >= Math.max(0, index - 5); near -= 1) {
    // "the worst hurricane in the last 14 years"
    if (/^(?:in|en)$/.test(items[near]?.norm ?? "")) return plays(items[near - 1], "disasters");
    if (items[near]?.norm === "of") return items[near - 1]?.norm !== "course";
    if (!plays(items[near], "recent", "determiners", "vague") && !items[near]?.number) return false;
  }
  return false;
}

/** The day on which somebody spoke: "reported on Monday". */
function isReportDay(items: readonly Item[], last: number, opening: number): boolean {
  const before = items[opening - 1];
  const after = items[last + 1];
  return plays(before, "saying") || plays(after, "saying");
}
