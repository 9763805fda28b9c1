import type { Population, Unit } from "@/lib/domain/codes";
import type { Reading } from "@/lib/extract/attach/reading";
import type { Outcome } from "@/lib/extract/lexicon/lexicon";
import { plays, type Item } from "@/lib/extract/read/item";

/** A value with the items that decided it. */
export interface Decided<Value> {
  value: Value;
  items: readonly number[];
}

/** The group between two items; the most specific noun nearest to the end. */
function groupIn(items: readonly Item[], from: number, to: number): Decided<Population> | null {
  for (let index = to - 1; index >= from; index -= 1) {
    const item = items[index];
    const population = item?.entry.person as Population | undefined;
    if (population && population !== "all") return { value: population, items: [index] };
    if (item?.entry.noun === "refugees") return { value: "other", items: [index] };
  }
  return null;
}

/** Refugees are a group only where something else was counted: deaths among them. */
function withoutOwn(
  items: readonly Item[],
  group: Decided<Population> | null,
  outcome: Outcome,
): Decided<Population> | null {
  const isRefugees = items[group?.items[0] ?? -1]?.entry.noun === "refugees";
  return isRefugees && MOVED.includes(outcome) ? null : group;
}

const ALL: Decided<Population> = { value: "all", items: [] };
const BEHIND_TOLL = 7;
const MOVED: readonly Outcome[] = ["displaced", "evacuated", "returned", "refugees"];

/** The restricted group that the number counts, else all. */
export function readPopulation(reading: Reading): Decided<Population> {
  const { sentence, quantity, attachment } = reading;
  const whole = reading.whole ?? reading.group ?? null;
  const { items } = sentence;
  // Arabic "حارس واحد": the noun stands before.
  const first = Math.min(quantity.first, quantity.headItem ?? quantity.first);
  const own = groupIn(items, first, quantity.to);
  const group = withoutOwn(items, own, attachment.outcome);
  if (group) return group;
  const among = groupAmong(items, quantity.to);
  if (among && quantity.head !== "person") return among;
  const predicate = plays(items[quantity.to], "be")
    ? groupIn(items, quantity.to + 1, quantity.to + 4)
    : null;
  if (predicate && ["none", "others"].includes(quantity.head)) return predicate;
  if (attachment.rule === "toll" || attachment.rule === "label" || attachment.rule === "listed") {
    const first = attachment.items[0] ?? quantity.from;
    const end = Math.min(first + BEHIND_TOLL, quantity.from);
    // "the civilian death toll"
    const start = Math.max(0, attachment.rule === "label" ? first - 2 : first - 1);
    const said = withoutOwn(
      items,
      first < quantity.from
        ? groupIn(items, start, end)
        : groupIn(items, first, Math.min(first + BEHIND_TOLL, endOfClause(items, first))),
      attachment.outcome,
    );
    if (said && !items.slice(first, end).some((item) => item.isMark && item.text !== ":"))
      return said;
  }
  // "2,600 civilian casualties: 900 killed and 1,700 injured"
  const isOfJoint = whole?.attachment.outcome === "casualties" && quantity.head === "outcome";
  if (whole && (isOfJoint || ["none", "others"].includes(quantity.head))) {
    return readPopulation(whole);
  }
  return ALL;
}

function endOfClause(items: readonly Item[], from: number): number {
  const end = items.findIndex((item, at) => at > from && (item.isMark || item.number !== null));
  return end < 0 ? items.length : end;
}

const AMONG = /^(?:among|amongst|parmi|chez|بين|صفوف|اوساط)$/;
/** The group is named within this many items, past another number of the same list. */
const AMONG_REACH = 5;

/** "61 morts et 140 blessés parmi les soignants": the group behind what is counted. */
function groupAmong(items: readonly Item[], from: number): Decided<Population> | null {
  // "61 deaths among" may be one phrase.
  for (let index = from - 1; index < from + AMONG_REACH; index += 1) {
    const item = items[index];
    if ((index >= from && AMONG.test(item?.norm ?? "")) || AMONG.test(item?.lastText ?? "")) {
      const group = groupIn(items, index + 1, index + AMONG_REACH);
      return items.slice(index, index + AMONG_REACH).some((one) => one.number) ? null : group;
    }
    if (item?.norm === "في" && AMONG.test(items[index + 1]?.norm ?? "")) continue;
    const joins = item?.number || plays(item, "conjunctions", "noun", "adverbs", "qualifierBefore");
    if (!joins) return null;
  }
  return null;
}

/** "184,320 people (36,864 households)": the same people once more, which nothing goes on from. */
const isConversion = ({ whole, twin, partItems }: Reading): boolean =>
  whole === null && twin !== null && partItems.length > 0;

/** Households where the noun says so, or where a bare number goes on counting them. */
export function readUnit(reading: Reading, before: readonly Reading[]): Decided<Unit> {
  const { sentence, quantity, attachment } = reading;
  const { items } = sentence;
  for (let index = quantity.first; index < quantity.to; index += 1) {
    if (plays(items[index], "households")) return { value: "households", items: [index] };
  }
  if (["toll", "label", "listed"].includes(attachment.rule)) {
    const named = attachment.items[0] ?? quantity.from;
    const [from, to] =
      named < quantity.from ? [named - 2, quantity.from] : [named, named + BEHIND_TOLL];
    for (let index = Math.max(0, from); index < Math.min(to, items.length); index += 1) {
      if (items[index]?.number) break;
      if (plays(items[index], "households")) return { value: "households", items: [index] };
    }
  }
  const moved = MOVED.includes(attachment.outcome);
  const last = reading.whole ?? before.findLast((one) => !isConversion(one));
  const goesOn = quantity.head === "none" || quantity.head === "others";
  if (!moved || !goesOn || !last || quantity.outcome !== null || last.sentence !== sentence) {
    return { value: "persons", items: [] };
  }
  return last.quantity.head === "household"
    ? {
        value: "households",
        items: last.quantity.headItem === null ? [] : [last.quantity.headItem],
      }
    : { value: "persons", items: [] };
}
