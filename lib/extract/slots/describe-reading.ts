import type { Indicator } from "@/lib/domain/codes";
import type { Reading } from "@/lib/extract/attach/reading";
import type { Slot, Span, Suggestion } from "@/lib/extract/figure";
import type { Item } from "@/lib/extract/read/item";
import { chooseAttribution } from "@/lib/extract/source/choose-source";
import type { Attribution } from "@/lib/extract/source/find-attributions";
import type { SourceTrail } from "@/lib/extract/source/source-trail";
import { readTiming } from "./choose-period";
import type { TimeCue } from "./find-windows";
import { choosePlace, type PlaceMention } from "./places";
import { readPopulation, readUnit, type Decided } from "./population";

/** What describing a reading needs of its sentence and of those before. */
export interface Context {
  text: string;
  span: Span;
  attributions: readonly Attribution[];
  cues: readonly TimeCue[];
  places: readonly PlaceMention[];
  /** The sources named before the sentence. */
  sources: SourceTrail;
  readings: readonly Reading[];
  /** What this sentence and the one before state: no figure is a part of one further away. */
  stated: readonly Stated[];
}

/** What a sentence states. */
export interface Stated {
  /** Its last reading that is no part of another, of which the next sentence may speak. */
  last: Reading | null;
  /** The readings that are suggested, and where the first of them stands in the answer. */
  readings: readonly Reading[];
  first: number;
}

/** An outcome word further away than this is not part of the span. */
const TOUCHING = 6;

function slot<Value>(items: readonly Item[], decided: Decided<Value>): Slot<Value> {
  const { value, items: deciding } = decided;
  if (deciding.length === 0) return { value, words: NO_WORDS };
  if (deciding.length === 1) {
    const item = items[deciding[0] ?? -1];
    return { value, words: item ? [{ start: item.start, end: item.end }] : [] };
  }
  const words: Span[] = [];
  const sorted = isAscending(deciding) ? deciding : deciding.toSorted((a, b) => a - b);
  for (let order = 0; order < sorted.length; order += 1) {
    const index = sorted[order] ?? -1;
    const item = items[index];
    const last = words.at(-1);
    if (!item || (order > 0 && index === sorted[order - 1])) continue;
    if (last && item.start - last.end <= 1) last.end = item.end;
    else words.push({ start: item.start, end: item.end });
  }
  return { value, words };
}

function isAscending(items: readonly number[]): boolean {
  for (let order = 1; order < items.length; order += 1) {
    if ((items[order] ?? 0) < (items[order - 1] ?? 0)) return false;
  }
  return true;
}

const NO_WORDS: readonly Span[] = [];

/** The suggestion that a reading makes. */
export function describeReading(
  reading: Reading,
  indicator: Indicator,
  context: Context,
): Suggestion {
  const { sentence, quantity, attachment, partItems } = reading;
  const { items } = sentence;
  const before = context.readings.slice(0, context.readings.indexOf(reading));
  const timing = readTiming(reading, context.cues);
  const part = inherited(reading, context);
  const isOwn = timing.period.value !== "unknown" && (timing.isNear || reading.whole === null);
  const own = part && !isOwn && part.period.value !== "unknown" ? part.period : timing.period;
  const period = own.value === "unknown" ? (ofToll(reading, before) ?? own) : own;
  const span = spanOf(reading);
  const place = choosePlace(context.places, span);
  return {
    span,
    sentence: context.span,
    indicator: slot(attachmentItems(reading), { value: indicator, items: attachment.items }),
    value: slot(items, { value: quantity.value, items: [quantity.first, quantity.last] }),
    valueMax: quantity.valueMax,
    qualifier: slot(items, { value: quantity.qualifier, items: quantity.qualifierItems }),
    unit: slot(items, readUnit(reading, before)),
    population: slot(items, readPopulation(reading)),
    period: slot(items, period),
    periodStart: slot(items, timing.start.value === null && part ? part.start : timing.start),
    asOf: slot(items, timing.asOf.value === null && part ? part.asOf : timing.asOf),
    origin: readOrigin(reading, context),
    place: place
      ? { value: place.name, words: [{ start: place.start, end: place.end }] }
      : { value: null, words: NO_WORDS },
    breakdownOf: slot(items, {
      value: reading.whole && indexOf(reading.whole, context),
      items: partItems,
    }),
    isBreakdown: reading.whole !== null,
  };
}

/** Where the reading stands in the answer; null where it is not suggested. */
function indexOf(reading: Reading, { stated }: Context): number | null {
  const own = stated.find(({ readings }) => readings.includes(reading));
  return own ? own.first + own.readings.indexOf(reading) : null;
}

const HARM: readonly Indicator[] = ["killed", "injured", "missing", "casualties"];

/** "The toll stands at 77 dead, and 140 injured": it goes on over the harm that follows. */
function ofToll(
  { attachment: { outcome } }: Reading,
  before: readonly Reading[],
): ReturnType<typeof readTiming>["period"] | null {
  if (outcome === "none" || !HARM.includes(outcome)) return null;
  const toll = before.findLast((one) => one.attachment.rule === "toll");
  if (!toll || toll.attachment.outcome === "none" || !HARM.includes(toll.attachment.outcome)) {
    return null;
  }
  return { value: "cumulative", items: toll.attachment.items };
}

/** Timing of the whole, or of the same people in another unit, where it stands in the sentence. */
function inherited(reading: Reading, context: Context): ReturnType<typeof readTiming> | null {
  const { twin } = reading;
  return twin?.sentence === reading.sentence ? readTiming(twin, context.cues) : null;
}

/** An inherited outcome was decided by words of the sentence of the whole. */
function attachmentItems(reading: Reading): readonly Item[] {
  const { whole, attachment, sentence } = reading;
  const shared = whole !== null && attachment.rule === "part";
  return shared ? attachmentItems(whole) : sentence.items;
}

function readOrigin({ sentence, quantity }: Reading, context: Context): Slot<string | null> {
  const attribution = chooseAttribution(sentence, context.attributions, quantity.first);
  if (!attribution) return { value: null, words: NO_WORDS };
  const { credit, marker } = attribution;
  if (credit.kind === "unnamed") return slot(sentence.items, { value: null, items: [marker] });
  if (credit.kind === "same") {
    const value = namedBefore(attribution, context) ?? context.sources.last()?.name ?? credit.name;
    return slot(sentence.items, { value, items: [attribution.at] });
  }
  return slot(sentence.items, { value: credit.name, items: credit.items });
}

/** "Police said they had found": the source named before in the sentence. */
function namedBefore({ at }: Attribution, { attributions }: Context): string | null {
  const named = attributions.findLast((one) => one.at < at && one.credit.kind === "named");
  return named?.credit.kind === "named" ? named.credit.name : null;
}

function spanOf({ sentence, quantity, attachment }: Reading): Span {
  const { items } = sentence;
  let from = quantity.from;
  let to = quantity.to - 1;
  if (attachment.rule !== "part" && attachment.rule !== "shared") {
    for (let order = 0; order < attachment.items.length; order += 1) {
      const index = attachment.items[order] ?? from;
      if (index < from && from - index <= TOUCHING) from = index;
      if (index > to && index - to <= TOUCHING) to = index;
    }
  }
  return { start: items[from]?.start ?? 0, end: items[to]?.end ?? 0 };
}
