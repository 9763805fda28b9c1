import { roleSet } from "@/lib/extract/lexicon/role-set";
import { plays, playsAny, type Item } from "@/lib/extract/read/item";
import { isComma, isDash, isHardStop, isName } from "./item-tests";

const GOES_ON = roleSet("be", "have", "subject", "either", "state", "adverbs", "prepositions");

/** An apposition between commas is no longer than this. */
const LONGEST = 14;

/** The index after an apposition that opens at `open`, or null where another clause begins. */
export function skipApposition(items: readonly Item[], open: number): number | null {
  const first = items[open + 1];
  const dash = isDash(items[open]);
  if (!first) return null;
  const isThatIs = /^(?:soit|اي)$/.test(first.norm);
  const opens =
    dash ||
    plays(first, "including", "relatives", "prepositions", "determiners", "ofThem", "adverbs") ||
    plays(first, "person", "organisationNouns", "shares", "vague") ||
    first.number !== null ||
    isThatIs ||
    /^(?:or|ou|او)$/.test(first.norm) ||
    isName(first);
  if (
    (plays(first, "be", "have") && !isThatIs) ||
    (plays(first, "subject", "either", "state") && !first.joined)
  ) {
    return open + 1;
  }
  if (!opens) return null;
  let close: number | null = null;
  for (let index = open + 1; index <= Math.min(items.length - 1, open + LONGEST); index += 1) {
    const item = items[index];
    if (isHardStop(item)) return null;
    if (dash ? isDash(item) : isComma(item)) {
      close = index;
      const next = items[index + 1];
      if (plays(next, "be", "have", "subject", "either", "state") && !next?.number) break;
      if (dash) break;
    }
  }
  if (close === null) return null;
  const next = items[close + 1];
  // "4 200 personnes, soit 845 ménages, qui ont pris la route"
  const goesOn =
    playsAny(next, GOES_ON) || ((isThatIs || first.number !== null) && plays(next, "relatives"));
  return goesOn && !next?.joined ? close + 1 : null;
}
