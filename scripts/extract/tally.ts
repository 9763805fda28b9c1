import type { GoldItem } from "./item";
import { SLOTS, type ItemScore, type Slot } from "./score-item";

/** Counts over items, from which the rates come. */
export interface Tally {
  items: number;
  matched: number;
  missed: number;
  extra: number;
  slots: Record<Slot, number>;
  /** Items without any figure, and those of them with a false suggestion. */
  empty: number;
  emptyHit: number;
}

export function makeTally(): Tally {
  const slots = Object.fromEntries(SLOTS.map((slot) => [slot, 0])) as Record<Slot, number>;
  return { items: 0, matched: 0, missed: 0, extra: 0, slots, empty: 0, emptyHit: 0 };
}

/** Adds one item's score. */
export function count(tally: Tally, item: GoldItem, score: ItemScore): void {
  tally.items += 1;
  tally.matched += score.matched.length;
  tally.missed += score.missed.length;
  tally.extra += score.extra.length;
  for (const { right } of score.matched) for (const slot of right) tally.slots[slot] += 1;
  if (item.gold.length > 0) return;
  tally.empty += 1;
  if (score.extra.length > 0) tally.emptyHit += 1;
}

/** A share of a whole; 1 where there is nothing to be wrong about. */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Precision, recall and their harmonic mean. */
export function rates({ matched, missed, extra }: Tally): { p: number; r: number; f1: number } {
  const p = share(matched, matched + extra);
  const r = share(matched, matched + missed);
  return { p, r, f1: share(2 * p * r, p + r) };
}

/** The share of the figures found whose slot is right. */
export function slotRate(tally: Tally, slot: Slot): number {
  return share(tally.slots[slot], tally.matched);
}
