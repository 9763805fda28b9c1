import { closingBracket, isComma, isHardStop, opensBracket } from "@/lib/extract/attach/item-tests";
import type { Reading } from "@/lib/extract/attach/reading";
import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import { plays, playsAny, type Item } from "@/lib/extract/read/item";
import type { TimeCue } from "./find-windows";

const DISASTERS = roleSet("disasters");
const PRIORITY: readonly TimeCue["kind"][] = [
  "since",
  "window",
  "as_of",
  "cumulative",
  "new",
  "stock",
  "day",
  "total",
];

/** The adverbial that opens a sentence is no longer than this. */
const OPENING = 9;

const endsPart = (item: Item | undefined): boolean =>
  item !== undefined && item.isMark && (isComma(item) || isHardStop(item));

/** The cues of the parts between commas that hold `from` and `to`. */
export function cuesWithin(
  items: readonly Item[],
  cues: readonly TimeCue[],
  from: number,
  to: number,
): TimeCue[] {
  if (cues.length === 0) return [];
  let start = from;
  while (start > 0 && !endsPart(items[start - 1])) start -= 1;
  let end = to;
  while (end < items.length && !endsPart(items[end])) end += 1;
  return cues.filter(
    (cue) => cue.from >= start && cue.from < end && !isOfBracket(items, to, cue.from),
  );
}

/** "9 million (6 million of them since May)": said of the number in the bracket. */
function isOfBracket(items: readonly Item[], to: number, cue: number): boolean {
  const open = items.findIndex((item, at) => at >= to && at < cue && opensBracket(item));
  if (open < 0 || closingBracket(items, open) < cue) return false;
  return items.slice(open, cue).some(({ number }, at) => number !== null && open + at + 1 < cue);
}

/** What ends a list of counts: another statement, or what is told of one of them. */
const LEAVES_LIST = roleSet(
  "saying",
  "subordinators",
  "relatives",
  "contrast",
  "including",
  "have",
);

/** "The toll stands at 43 dead, 112 injured and 20 missing": from `to`, only counts lead to `from`. */
function isListFrom(items: readonly Item[], to: number, from: number): boolean {
  const between = items.slice(to, from);
  return (
    between.some((item) => Boolean(item.number)) &&
    !between.some((item) => isHardStop(item) || playsAny(item, LEAVES_LIST))
  );
}

const GOING_ON = /ing$|^(?:with|avec)$/;

/** "178 attacks to date, resulting in 553 deaths": what a participle goes on to is of the same time. */
function isOutcomeOf(items: readonly Item[], to: number, from: number): boolean {
  if (!isComma(items[to]) || !GOING_ON.test(items[to + 1]?.norm ?? "")) return false;
  return !items
    .slice(to, from)
    .some((item) => isHardStop(item) || plays(item, "saying", "contrast"));
}

/** Cues before the part between commas: those that open the sentence, and dated ones. */
export function earlierCues(
  items: readonly Item[],
  cues: readonly TimeCue[],
  from: number,
  isDisaster: boolean,
): TimeCue[] {
  if (cues.length === 0) return [];
  const opening = items.findIndex((item) => isComma(item));
  const start = items.findLastIndex((item, index) => index < from && isHardStop(item));
  return cues.filter((cue) => {
    if (cue.from >= from || cue.from < start) return false;
    if (opening <= OPENING && cue.to <= opening) return true;
    if (cue.kind === "day") return !isDisaster;
    if (cue.kind === "cumulative" || cue.kind === "total") {
      return isListFrom(items, cue.to, from) || isOutcomeOf(items, cue.to, from);
    }
    return cue.kind === "since" || cue.kind === "window" || cue.kind === "as_of";
  });
}

/**
 * Cues behind the number: a window, or for an event also its day. What the sentence goes on to
 * with a change ("raising the toll since October to 80") or another statement is not its own.
 */
export function laterCues(reading: Reading, cues: readonly TimeCue[], to: number): TimeCue[] {
  const { attachment, sentence } = reading;
  const { items } = sentence;
  const isEvent =
    ["killed", "injured", "casualties"].includes(attachment.outcome) &&
    !shareRole(sentence.roles, DISASTERS);
  const later = cues.filter((cue) => cue.from >= to);
  const first = later.find((cue) => {
    if (cue.kind === "window" || cue.kind === "since") return true;
    return isEvent && (cue.kind === "new" || cue.kind === "day");
  });
  if (!first) return [];
  const between = items.slice(to, first.from);
  if (between.some((item) => plays(item, "changing", "contrast") || isHardStop(item))) return [];
  return [first];
}

/** Whether a day after the number dates the disaster and not the count: "died after the quake on". */
export function isOfEvent(
  items: readonly Item[],
  cue: TimeCue,
  to: number,
  isDisaster: boolean,
): boolean {
  if (cue.from < to) return false;
  const between = items.slice(to, cue.from);
  if (between.some((item) => plays(item, "relatives"))) return true;
  return isDisaster && between.some((item) => plays(item, "subordinators"));
}

/** The cue of the strongest kind among those that are allowed. */
export function pick(cues: readonly TimeCue[], allowed: (cue: TimeCue) => boolean): TimeCue | null {
  if (cues.length === 0) return null;
  let best: TimeCue | null = null;
  let rank = PRIORITY.length;
  for (let order = 0; order < cues.length; order += 1) {
    const cue = cues[order];
    const own = cue ? PRIORITY.indexOf(cue.kind) : rank;
    if (!cue || own >= rank || !allowed(cue)) continue;
    best = cue;
    rank = own;
  }
  return best;
}
