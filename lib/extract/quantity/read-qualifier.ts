import type { Qualifier } from "@/lib/domain/codes";
import { roleSet } from "@/lib/extract/lexicon/role-set";
import { plays, playsAny, type Item } from "@/lib/extract/read/item";

/** What stands before a number: its qualifier and other words that belong to it. */
export interface Qualification {
  qualifier: Qualifier;
  items: number[];
  /** First item of the phrase. */
  from: number;
  isFurther: boolean;
}

const REACH = 6;
/** Where two qualifiers meet ("at least some 20"), the bound is kept. */
const STRENGTH: Readonly<Partial<Record<Qualifier, number>>> = {
  at_least: 3,
  more_than: 3,
  up_to: 3,
  less_than: 3,
  nearly: 2,
  about: 1,
};

function strengthOf(qualifier: Qualifier): number {
  return STRENGTH[qualifier] ?? 0;
}

/** What may stand before a number and belong to it. */
const BEFORE = roleSet("qualifierBefore", "further", "totals", "determiners", "adverbs");

/** Reads backwards from the number at `first`. */
export function readQualifierBefore(items: readonly Item[], first: number): Qualification {
  const found: Qualification = { qualifier: "exact", items: [], from: first, isFurther: false };
  for (let index = first - 1; index >= Math.max(0, first - REACH); index -= 1) {
    const item = items[index];
    if (!item || !playsAny(item, BEFORE)) break;
    const before = item.entry.qualifierBefore as Qualifier | undefined;
    if (before) {
      if (strengthOf(before) > strengthOf(found.qualifier)) {
        found.qualifier = before;
        found.items = [index];
      }
      found.from = index;
      continue;
    }
    if (plays(item, "further")) {
      found.isFurther = true;
      found.from = index;
      continue;
    }
    if (item.norm === "of" || item.norm === "a" || item.norm === "de" || item.norm === "an") {
      // Part of "in excess of", never of "death of".
      break;
    }
    if (plays(item, "totals") && !plays(item, "prepositions", "reaching")) {
      found.from = index;
      continue;
    }
    if (plays(item, "totals") && (item.to - item.from > 1 || plays(item, "determiners"))) {
      found.from = index;
      continue;
    }
    if (plays(item, "determiners")) continue;
    // "dépasse désormais 5 000"
    if (plays(item, "adverbs") && items[index - 1]?.entry.qualifierBefore !== undefined) continue;
    break;
  }
  return found;
}

const COUNT_REACH = 6;

/** Arabic "تجاوز عدد الجرحى 5000": the verb before the name of the count bounds the number. */
export function readQualifierOfCount(
  items: readonly Item[],
  first: number,
): { qualifier: Qualifier; item: number } | null {
  for (let index = first - 1; index >= Math.max(1, first - COUNT_REACH); index -= 1) {
    const item = items[index];
    if (!item || item.isMark || item.number) return null;
    if (!plays(item, "toll", "numberOf")) continue;
    const qualifier = items[index - 1]?.entry.qualifierBefore as Qualifier | undefined;
    return qualifier === undefined ? null : { qualifier, item: index - 1 };
  }
  return null;
}

/** A qualifier right after the number or its noun: "20 or more", "23 شخصا على الأقل". */
export function readQualifierAfter(
  items: readonly Item[],
  places: readonly number[],
): { qualifier: Qualifier; item: number } | null {
  for (let order = 0; order < places.length; order += 1) {
    const place = places[order] ?? -1;
    const item = items[place];
    if (item?.entry.qualifierAfter === undefined) continue;
    // "5 dead, at least 7 hurt": it belongs to the number after it.
    if (item.entry.qualifierBefore !== undefined && items[place + 1]?.number) continue;
    return { qualifier: item.entry.qualifierAfter as Qualifier, item: place };
  }
  return null;
}
