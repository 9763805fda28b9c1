import { plays, type Item } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";

/** A number that is named before the one that it is a part of. */
export interface Among {
  whole: Quantity;
  /** The item that says so. */
  marker: number;
}

const NONE: ReadonlyMap<Quantity, Among> = new Map();
/** Items between the two: "were among the", "figurent parmi les", "كانوا من بين". */
const REACH = 9;

/** "3 nurses were among 14 people killed": the parts whose whole comes after them. */
export function findAmong({ items, quantities }: Sentence): ReadonlyMap<Quantity, Among> {
  if (quantities.length < 2) return NONE;
  const found = new Map<Quantity, Among>();
  for (let index = 0; index < quantities.length; index += 1) {
    const part = quantities[index];
    // "Deux enfants de 4 et 7 ans figurent parmi les cinq"
    const whole = quantities.find(({ head }, at) => at > index && head !== "thing");
    if (!part || !whole || whole.from - part.to > REACH || whole.value <= part.value) continue;
    const marker = findMarker(items, part.to, whole.from);
    if (marker !== null && part.head !== "thing") found.set(part, { whole, marker });
  }
  return found;
}

function findMarker(items: readonly Item[], from: number, to: number): number | null {
  let index = to - 1;
  while (index > from && plays(items[index], "determiners", "totals", "further")) {
    if (isAmong(items, index)) return index;
    index -= 1;
  }
  if (!isAmong(items, index)) return null;
  for (let before = from; before < index; before += 1) {
    if (items[before]?.isMark && items[before]?.text !== ",") return null;
  }
  return index >= from ? index : null;
}

function isAmong(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (!item) return false;
  if (/^(?:among|amongst|parmi|ضمن)$/.test(item.norm)) return true;
  return /^(?:من )?بين$/.test(item.norm) || (item.norm === "من" && item.lastText === "بين");
}
