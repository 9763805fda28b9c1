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
  const { sentence, quantity, attachment, whole } = reading;
  const { items } = sentence;
  const own = groupIn(items, quantity.first, quantity.to);
  const group = withoutOwn(items, own, attachment.outcome);
  if (group) return group;
  const predicate = plays(items[quantity.to], "be")
    ? groupIn(items, quantity.to + 1, quantity.to + 4)
    : null;
  if (predicate && ["none", "others"].includes(quantity.head)) return predicate;
  if (attachment.rule === "toll" || attachment.rule === "label" || attachment.rule === "listed") {
    const first = attachment.items[0] ?? quantity.from;
    const end = Math.min(first + BEHIND_TOLL, quantity.from);
    const start = attachment.rule === "label" ? Math.max(0, first - 2) : first;
    const said = withoutOwn(items, groupIn(items, start, end), attachment.outcome);
    if (said && !items.slice(first, end).some((item) => item.isMark && item.text !== ":"))
      return said;
  }
  if (whole && ["none", "others"].includes(quantity.head)) return readPopulation(whole);
  return ALL;
}

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
  const last = reading.whole ?? before.at(-1);
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
