import { plays, type Item } from "@/lib/extract/read/item";
import { isComma, isHardStop } from "./item-tests";

/** The adverbial that opens a sentence ends within this many items. */
const OPENING = 8;

/** The start of the part between commas, or of the adverbial that opens the sentence. */
export function chunkStart(items: readonly Item[], from: number): number {
  for (let index = from - 1; index >= 0; index -= 1) {
    const item = items[index];
    if (isHardStop(item)) return index + 1;
    if (isComma(item)) {
      if (isDateOnly(items, index)) continue;
      const opening = index <= OPENING && items.slice(0, index).every((word) => !isComma(word));
      return opening ? 0 : index + 1;
    }
  }
  return 0;
}

/** Whether only a date stands between the comma at `index` and the one before: ", in 1998,". */
function isDateOnly(items: readonly Item[], index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - 4); before -= 1) {
    const item = items[before];
    if (isComma(item)) return before < index - 1;
    if (!item?.number && !plays(item, "prepositions", "month", "times")) return false;
  }
  return false;
}

/** The end of the part between commas. */
export function chunkEnd(items: readonly Item[], to: number): number {
  for (let index = to; index < items.length; index += 1) {
    if (isHardStop(items[index]) || isComma(items[index])) return index;
  }
  return items.length;
}
