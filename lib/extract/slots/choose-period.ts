import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { isHardStop, isOutcome } from "@/lib/extract/attach/item-tests";
import { extentOf } from "@/lib/extract/attach/attachment";
import type { Reading } from "@/lib/extract/attach/reading";
import type { Period } from "@/lib/extract/figure";
import { plays, type Item } from "@/lib/extract/read/item";
import { cuesWithin, earlierCues, isOfEvent, laterCues, pick } from "./choose-cue";
import type { Sentence } from "@/lib/extract/sentence";
import type { TimeCue } from "./find-windows";
import type { Decided } from "./population";

/** How and over which days a number counts. */
export interface Timing {
  period: Decided<Period>;
  start: Decided<CalendarDate | null>;
  asOf: Decided<CalendarDate | null>;
  /** The cue stands in the part of the sentence that the number does. */
  isNear: boolean;
}

const DISASTERS = roleSet("disasters");
const NO_DATE: Decided<CalendarDate | null> = { value: null, items: [] };
function range({ from, to }: TimeCue): number[] {
  const items: number[] = [];
  for (let index = from; index < to; index += 1) items.push(index);
  return items;
}

/** Whether people can be in such a state: killed people are counted, not present. */
const canBeStock = (outcome: string): boolean =>
  !["killed", "injured", "casualties"].includes(outcome);

/** Reads the timing of a number from the cues of its sentence. */
export function readTiming(reading: Reading, cues: readonly TimeCue[]): Timing {
  const { sentence, quantity, attachment } = reading;
  const { items } = sentence;
  const { from, to } = extentOf(quantity, attachment);
  // "47,000 have gone home and 4,900 are still in schools"
  const isDone =
    ["returned", "evacuated"].includes(attachment.outcome) && isVerbal(attachment.rule);
  const allowed = (cue: TimeCue): boolean =>
    cue.kind !== "stock" || (canBeStock(attachment.outcome) && !isDone);
  const isDisaster = shareRole(sentence.roles, DISASTERS);
  const near = pick(
    cuesWithin(items, cues, from, to),
    (cue) => allowed(cue) && !(cue.kind === "day" && isOfEvent(items, cue, to, isDisaster)),
  );
  const cue =
    near ??
    pick(earlierCues(items, cues, from, isDisaster), allowed) ??
    pick(laterCues(reading, cues, to), allowed);
  const dated =
    near?.start || near?.end
      ? near
      : (cues.find((one) => one.end !== null && one.kind === "as_of") ?? cue);
  return {
    period: readPeriod(reading, cue, near !== null),
    start: dated?.start ? { value: dated.start, items: range(dated) } : NO_DATE,
    asOf: readAsOf(reading, dated, isDisaster),
    isNear: near !== null,
  };
}

const isVerbal = (rule: string): boolean => rule === "subject" || rule === "object";

function readAsOf(
  { attachment, sentence }: Reading,
  cue: TimeCue | null,
  isDisaster: boolean,
): Decided<CalendarDate | null> {
  if (!cue?.end) return NO_DATE;
  if (cue.kind === "day" && isDisaster && isOfDisaster(sentence.items, cue)) return NO_DATE;
  const isState =
    canBeStock(attachment.outcome) && ["noun", "toll", "shelter"].includes(attachment.rule);
  if (cue.kind === "day" && !isState) return NO_DATE;
  return { value: cue.end, items: range(cue) };
}

function readPeriod(reading: Reading, cue: TimeCue | null, isNear: boolean): Decided<Period> {
  const { sentence, quantity, attachment } = reading;
  const { outcome, rule } = attachment;
  const decided = cue ? range(cue) : [];
  const state = isState(reading);
  const isCount =
    rule === "toll" || rule === "listed" || (rule === "reference" && isReached(reading));
  if (isCount && cue?.kind !== "window") {
    return {
      value: state && outcome !== "displaced" && cue?.kind !== "since" ? "stock" : "cumulative",
      items: attachment.items,
    };
  }
  if (quantity.isFurther) return { value: "new", items: [quantity.from] };
  if (outcome === "missing" && state) return { value: "stock", items: attachment.items };
  switch (cue?.kind) {
    case "since":
      return { value: "cumulative", items: decided };
    case "window":
      return { value: "new", items: decided };
    case "as_of":
      return { value: state ? "stock" : "cumulative", items: decided };
    case "total":
    case "cumulative":
      return {
        value: state && isWeak(sentence.items, cue) ? "stock" : "cumulative",
        items: decided,
      };
    case "stock":
      return { value: state || isNear ? "stock" : "unknown", items: decided };
    case "new":
      // "today 12,500 displaced people remain"
      return { value: state && isToday(sentence.items, cue) ? "stock" : "new", items: decided };
    case "day":
      // "the 8 October quake killed 73": the day is the disaster's, the count its toll.
      if (!state && isToll(outcome) && isOfDisaster(sentence.items, cue))
        return { value: "cumulative", items: decided };
      return state ? { value: "stock", items: attachment.items } : { value: "new", items: decided };
    case undefined:
      break;
  }
  if (state) return { value: "stock", items: attachment.items };
  const incident = canBeStock(outcome) ? null : findIncident(reading);
  if (incident !== null) return { value: "new", items: [incident] };
  if (shareRole(sentence.roles, DISASTERS) && isToll(outcome)) {
    const disaster = sentence.items.findIndex((item) => plays(item, "disasters"));
    return { value: "cumulative", items: [disaster] };
  }
  if (plays(sentence.items[quantity.from - 1], "totals") && rule === "noun") {
    return { value: "cumulative", items: [quantity.from - 1] };
  }
  return { value: "unknown", items: [] };
}

const INCIDENT_REACH = 8;
const INCIDENTS = roleSet("incidents");

/** "died in the strike on Rima", "in a crash": one event, after what is counted. */
function findIncident({ sentence, quantity, attachment }: Reading): number | null {
  const { items, roles, language } = sentence;
  if (!shareRole(roles, INCIDENTS)) return null;
  const { to } = extentOf(quantity, attachment);
  for (let index = to; index < Math.min(items.length, to + INCIDENT_REACH); index += 1) {
    const item = items[index];
    if (!item || isHardStop(item)) return null;
    const isOne = language === "ar" || plays(items[index - 1], "determiners");
    if (plays(item, "incidents") && isOne) return index;
  }
  return findCause(sentence, Math.min(extentOf(quantity, attachment).from, quantity.from));
}

/** "The stampede in Hathras claimed 121 lives": the event that the clause opens with. */
function findCause({ items, language }: Sentence, from: number): number | null {
  for (let index = from - 1; index >= Math.max(0, from - INCIDENT_REACH); index -= 1) {
    const item = items[index];
    if (!item || item.isMark || item.number || isOutcome(item)) return null;
    if (plays(item, "incidents") && language !== "ar") {
      return plays(items[index - 1], "determiners") ? index : null;
    }
  }
  return null;
}

/** "ليبلغ عددهم 121,300", "taking the number to 300". */
function isReached({ sentence: { items }, quantity, attachment }: Reading): boolean {
  const marker = attachment.items[0] ?? quantity.from;
  return plays(items[quantity.from - 1], "reaching") || plays(items[marker - 1], "reaching");
}

/** Whether a disaster has one running count of it. */
const isToll = (outcome: string): boolean => outcome !== "returned" && outcome !== "evacuated";

const ARRIVING = /^(?:arrived|crossed|arrives?|arrivals?|arrivee?s?|وصل|وصلت|وصول|عبر|عبرت)$/;

/** "640 refugees arrived on Saturday": an event, though the noun tells of a state. */
function arrives({ sentence: { items }, quantity }: Reading): boolean {
  const near = [quantity.from - 2, quantity.from - 1, quantity.to, quantity.to + 1];
  return near.some((index) => ARRIVING.test(items[index]?.norm ?? ""));
}

const isToday = (items: readonly Item[], { from }: TimeCue): boolean =>
  /^(?:today|aujourd|aujourd'hui|اليوم)$/.test(items[from]?.norm ?? "");

/** Whether a date stands right at a disaster that it tells from others. */
function isOfDisaster(items: readonly Item[], { from, to }: TimeCue): boolean {
  return plays(items[to], "disasters") || plays(items[from - 1], "disasters");
}

/** "already", "désormais": they say nothing of a count where people are in a state. */
function isWeak(items: readonly Item[], { from, to }: TimeCue): boolean {
  return to - from === 1 && /^(?:already|deja|desormais)$/.test(items[from]?.norm ?? "");
}

/** Whether the words describe a present state: "are displaced", "5 refugees", "live in camps". */
function isState(reading: Reading): boolean {
  const { attachment, sentence } = reading;
  const { outcome, rule } = attachment;
  if (rule === "shelter") return true;
  if (arrives(reading)) return false;
  if (outcome === "missing") {
    return attachment.items.some((item) => plays(sentence.items[item], "state", "noun"));
  }
  if (outcome !== "displaced" && outcome !== "refugees") return false;
  if (rule === "object") return false;
  if (rule === "subject") return attachment.items.some((item) => isPredicate(sentence.items, item));
  return attachment.items.some((item) => plays(sentence.items[item], "noun", "state"));
}

/** "are displaced", but not "were displaced by". */
function isPredicate(items: readonly Item[], at: number): boolean {
  if (!plays(items[at], "state")) return false;
  return [1, 2, 3].some((back) =>
    /^(?:are|is|remain|remains|sont|est|restent|still)$/.test(items[at - back]?.norm ?? ""),
  );
}
