import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import { plays } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import type { Attachment } from "./attachment";
import { onlyJoins } from "./find-part";
import { outcomeOf } from "./item-tests";

const NONE: ReadonlyMap<number, Attachment> = new Map();
const RESPECTIVELY = roleSet("respectively");

/**
 * Pairs the numbers of a "respectively" list with the outcomes named in the same order, by the
 * number's first item.
 */
export function matchLists(
  sentence: Sentence,
  outcomeBefore: (quantity: Quantity) => Attachment | null,
): ReadonlyMap<number, Attachment> {
  const { items, roles } = sentence;
  if (!shareRole(roles, RESPECTIVELY)) return NONE;
  const found = new Map<number, Attachment>();
  const sign = items.findIndex((item) => plays(item, "respectively"));
  if (sign < 0) return found;
  const list = longestList(sentence, sign);
  const first = list[0];
  const last = list.at(-1);
  if (!first || !last || list.length < 2) return found;
  const outcomes =
    collect(sentence, last.to, items.length, list.length, 1) ??
    collect(sentence, first.from - 1, -1, list.length, -1) ??
    repeat(sentence, first, list.length, outcomeBefore);
  for (const [index, quantity] of list.entries()) {
    const outcome = outcomes?.[index];
    if (outcome) found.set(quantity.first, { ...outcome, items: [...outcome.items, sign] });
  }
  return found;
}

/** "5 died and 12 were hurt; in Melit, 3 and 8 respectively": once more what was counted before. */
function repeat(
  { quantities }: Sentence,
  first: Quantity,
  count: number,
  outcomeBefore: (quantity: Quantity) => Attachment | null,
): Attachment[] | null {
  const before = quantities.filter((quantity) => quantity.last < first.first).slice(-count);
  const outcomes = before.flatMap((quantity) => outcomeBefore(quantity) ?? []);
  if (outcomes.length < count) return null;
  return outcomes.map((one) => ({ ...one, rule: "shared" }));
}

/** The joined numbers nearest to the word itself, before or after it. */
function longestList({ items, quantities }: Sentence, sign: number): Quantity[] {
  const before = quantities.filter((quantity) => quantity.first < sign);
  const list: Quantity[] = [];
  for (const quantity of before.toReversed()) {
    const next = list[0];
    if (next && !onlyJoins(items, quantity.to, next.from)) break;
    list.unshift(quantity);
  }
  if (list.length > 1) return list;
  const after: Quantity[] = [];
  for (const quantity of quantities.filter((each) => each.first > sign)) {
    const previous = after.at(-1);
    if (previous && !onlyJoins(items, previous.to, quantity.from)) break;
    after.push(quantity);
  }
  return after;
}

/** `count` outcomes from `from` towards `end`, in the order of the text; null where there are fewer. */
function collect(
  { items, quantities }: Sentence,
  from: number,
  end: number,
  count: number,
  step: 1 | -1,
): Attachment[] | null {
  const outcomes: Attachment[] = [];
  for (let index = from; index !== end && outcomes.length < count; index += step) {
    const item = items[index];
    if (quantities.some((quantity) => quantity.first === index)) break;
    const outcome = outcomeOf(item, "noun", "either", "state", "subject", "toll");
    const same = outcomes.at(-1);
    if (!outcome || outcome === "none" || same?.outcome === outcome) continue;
    outcomes.push({ outcome, items: [index], rule: "listed" });
  }
  if (outcomes.length < count) return null;
  return step === 1 ? outcomes : outcomes.toReversed();
}
