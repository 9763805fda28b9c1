import { isDated, type DateMention } from "@/lib/extract/read/dates";
import { plays, type Item } from "@/lib/extract/read/item";

/** Two numbers that belong together: the ends of a range, or a change from one to the other. */
export interface Range {
  low: number;
  high: number;
  /** First item: the opening word, where there is one. */
  from: number;
  last: number;
  isChange: boolean;
}

const DASH = /^[-–—‑]$/;
/** Ends of a range do not lie further apart than this. */
const WIDEST = 20;
const CHANGE_REACH = 10;

function isChangeBefore(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - CHANGE_REACH); index -= 1) {
    const item = items[index];
    if (plays(item, "changing", "toll")) return true;
    if (item?.text === ";") return false;
  }
  return false;
}

/** The second end, with qualifiers and a repeated noun left out of account. */
function endAt(items: readonly Item[], joiner: number): number | null {
  for (let index = joiner + 1; index <= joiner + 2; index += 1) {
    if (items[index]?.number) return index;
    if (!plays(items[index], "qualifierBefore", "prepositions")) return null;
  }
  return null;
}

const LONGEST_DATE = 4;

/** Where the joiner of a change stands behind the time of its first value. */
function pastDate(items: readonly Item[], from: number, at: number): number {
  if (!plays(items[from], "prepositions", "on") || plays(items[from], "rangeJoin")) return from;
  let index = from;
  while (index < from + LONGEST_DATE && isOfDate(items[index])) index += 1;
  const isDatePhrase = items
    .slice(from, index)
    .some((item) => plays(item, "month", "weekdays", "times"));
  const isJoined = isDatePhrase && plays(items[index], "rangeJoin");
  return isJoined && isChangeBefore(items, at - 1) ? index : from;
}

const isOfDate = (item: Item | undefined): boolean =>
  plays(item, "prepositions", "on", "month", "weekdays", "times", "determiners") &&
  !plays(item, "rangeJoin");

/** The range that begins with the number at `at`, or null. */
export function readRange(
  items: readonly Item[],
  at: number,
  dates: readonly DateMention[],
): Range | null {
  const first = items[at]?.number;
  const opening = items[at - 1];
  const isOpen = plays(opening, "rangeOpen");
  // "de 96 morts à 71": the noun may stand in between after an opening word.
  let joiner = at + 1;
  if (isOpen && plays(items[joiner], "person", "noun", "households")) joiner += 1;
  // "fell from 3,000 in March to 1,700 in April"
  if (isFrom(opening)) joiner = pastDate(items, joiner, at);
  const join = items[joiner];
  if (!first || isDated(dates, at) || opening?.norm === "by" || !join || !plays(join, "rangeJoin"))
    return null;
  const last = endAt(items, joiner);
  const second = last === null ? undefined : items[last]?.number;
  if (last === null || !second || isDated(dates, last)) return null;
  const word = !join.isMark;
  if (join.norm === "and" || join.norm === "et" || join.norm === "و") {
    if (!isOpen || !plays(opening, "between", "rangeOpen") || isFrom(opening)) return null;
  } else if (join.norm === "or" || join.norm === "ou" || join.norm === "او") {
    if (!first.inWords || second.value - first.value > 2) return null;
  } else if (!word && !DASH.test(join.text)) {
    return null;
  } else if (
    word &&
    !isOpen &&
    !plays(items[at - 1], "qualifierBefore") &&
    first.value > second.value
  ) {
    return null;
  }
  const scaled =
    second.factor > 1 && first.factor === 1 && first.value * second.factor < second.value;
  const low = scaled ? first.value * second.factor : first.value;
  const from = isOpen ? at - 1 : at;
  const isChange = isFrom(opening) && (low >= second.value || isChangeBefore(items, at - 1));
  if (isChange) return { low, high: second.value, from, last, isChange };
  if (low >= second.value || second.value > low * WIDEST || low < 1) return null;
  return { low: Math.round(low), high: second.value, from, last, isChange: false };
}

function isFrom(item: Item | undefined): boolean {
  return item !== undefined && /^(?:from|de|d'|du|من)$/.test(item.norm);
}
