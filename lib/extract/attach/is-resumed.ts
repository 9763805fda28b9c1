import type { Sentence } from "@/lib/extract/sentence";
import { isComma, isHardStop } from "./item-tests";

const RESUMED =
  /^(?:work|school|schools|class|classes|jobs|duty|polls|ballots|office|offices|posts|ecole|travail|cours|poste|postes|(?:ال)?(?:عمل|عملهم|اعمالهم|مدارسهم|دراسه|صفوفهم|وظايفهم|مقاعد))$/;
const RESUMED_REACH = 4;

/** "500 people returned to work": to what they do, not to where they live. */
export function isResumed({ items }: Sentence, to: number): boolean {
  for (let index = to; index < Math.min(items.length, to + RESUMED_REACH); index += 1) {
    const item = items[index];
    if (!item || isComma(item) || isHardStop(item)) return false;
    if (RESUMED.test(item.norm)) return true;
  }
  return false;
}
