import type { ReportLanguage } from "@/lib/extract/figure";
import { plays, type Item } from "@/lib/extract/read/item";
import { isDated, type DateMention } from "@/lib/extract/read/dates";
import { isNoCount } from "./exclude-number";
import type { Quantity } from "./quantity";
import { readHead, readHeadBefore } from "./read-head";
import { readQualifierAfter, readQualifierBefore, readQualifierOfCount } from "./read-qualifier";
import { readRange } from "./read-range";

/** All numbers of the sentence that may count people, in order. */
export function findQuantities(
  items: readonly Item[],
  dates: readonly DateMention[],
  language: ReportLanguage,
): Quantity[] {
  const quantities: Quantity[] = [];
  for (let at = 0; at < items.length; at += 1) {
    if (!items[at]?.number) continue;
    const range = readRange(items, at, dates);
    const last = range?.last ?? at;
    const isNone = range ? isNoCount(items, last, false) : isNoCount(items, at, isDated(dates, at));
    if (isNone) continue;
    quantities.push(readQuantity(items, at, last, range, language));
    at = last;
  }
  return quantities;
}

function readQuantity(
  items: readonly Item[],
  first: number,
  last: number,
  range: ReturnType<typeof readRange>,
  language: ReportLanguage,
): Quantity {
  const number = items[last]?.number;
  const before = readQualifierBefore(items, range?.from ?? first);
  const head =
    readHeadBefore(items, first) ??
    (number?.isDual
      ? readHead(items, last, language)
      : readHead(items, afterColon(items, first, afterPlus(items, last + 1)), language));
  const after = readQualifierAfter(items, [last + 1, last + 2, head.to, head.to + 1, head.to + 2]);
  let { qualifier } = before;
  let decided: readonly number[] = before.items;
  if (qualifier === "exact" && after) {
    ({ qualifier } = after);
    decided = [after.item];
  }
  const ofCount =
    qualifier === "exact" && language === "ar" ? readQualifierOfCount(items, first) : null;
  if (ofCount) {
    ({ qualifier } = ofCount);
    decided = [ofCount.item];
  }
  if (qualifier === "exact" && number?.isRough) {
    qualifier = "about";
    decided = [last];
  }
  const isRange = range !== null && !range.isChange;
  return {
    value: isRange ? range.low : (number?.value ?? 0),
    valueMax: isRange ? range.high : null,
    qualifier: isRange ? "range" : qualifier,
    qualifierItems: isRange ? [first, last] : decided,
    first,
    last,
    from: Math.min(before.from, range?.from ?? first, head.item ?? first),
    to: Math.max(head.to, last + 1),
    head: number?.isDual && head.kind === "none" ? "person" : head.kind,
    headItem: head.item,
    outcome: head.outcome,
    outcomeItem: head.outcomeItem,
    isModified: head.isModified,
    isFurther:
      before.isFurther || isFurther(items, last + 1, head.to + (language === "en" ? 0 : 1)),
    isWholeOfShare: isWholeOfShare(items, range?.from ?? first),
    isChange: range?.isChange ?? false,
  };
}

/** Past "or more", "+" and the like, which may stand between the number and its noun. */
function afterPlus(items: readonly Item[], at: number): number {
  const item = items[at];
  return plays(item, "qualifierAfter") && !plays(item, "qualifierBefore") ? at + 1 : at;
}

/** Smaller numbers before a colon number the headings of a text. */
const SMALLEST_LABELLED = 10;

/** "- 1 117 : morts dans les inondations": the label of a number that opens its line. */
function afterColon(items: readonly Item[], first: number, at: number): number {
  const value = items[first]?.number?.value ?? 0;
  const opens = items
    .slice(0, first)
    .every((item) => item.isMark || plays(item, "qualifierBefore"));
  return opens && value >= SMALLEST_LABELLED && items[at]?.text === ":" ? at + 1 : at;
}

/** "a third of the 90,000", "40 % of the 500". */
function isWholeOfShare(items: readonly Item[], first: number): boolean {
  const at = plays(items[first - 1], "determiners") ? first - 2 : first - 1;
  if (!/^(?:of|de|des|من)/.test(items[at]?.norm ?? "")) return false;
  return plays(items[at - 1], "shares") || items[at - 1]?.text === "%";
}

const NEW = /^(?:new|newly|nouveaux|nouvelles)$/;

/** "200 new arrivals", "trois nouveaux cas". */
function isFurther(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (plays(item, "further") && !plays(item, "others")) return true;
    // "nouveaux réfugiés" is one phrase.
    if (item && item.to - item.from > 1 && NEW.test(item.norm)) return true;
  }
  return false;
}
