import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import { plays, type Item } from "@/lib/extract/read/item";
import type { Quantity } from "@/lib/extract/quantity/quantity";
import type { Sentence } from "@/lib/extract/sentence";
import { closesBracket, isComma, isDash, isOutcome, opensBracket } from "./item-tests";
import { extentOf, type Attachment } from "./attachment";
import { JOINT } from "./join-outcomes";
import type { Reading } from "./reading";

/** The figure that a number is a part of, and the words that say so. */
export interface Part {
  whole: Reading;
  items: readonly number[];
  /** The same people in another unit: "1,845 households (9,225 individuals)". */
  isConversion: boolean;
  /** The whole stands in the same sentence. */
  isNear: boolean;
}

const BRACKET_REACH = 24;

/** Whether two attachments rest on the same word. */
export function sharesWords(one: Attachment, other: Attachment): boolean {
  return one.items.some((item) => other.items.includes(item));
}

/** Whether only joining words stand between two items, the ends excluded. */
export function onlyJoins(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (isComma(item) || plays(item, "conjunctions")) continue;
    if (plays(item, "qualifierBefore", "further", "determiners")) continue;
    // "à 16 patients et à trois infirmières"
    if (index > from && /^(?:a|aux|de|d')$/.test(item?.norm ?? "")) continue;
    return false;
  }
  return true;
}

const MARKING = roleSet("including", "ofThem");
/** "among the dead", "parmi les victimes": of those counted before. */
const AMONG = /^(?:among|amongst|parmi)$/;

/** "including", "of whom" before the number, or "of them" after it. */
function findMarker({ items, roles }: Sentence, quantity: Quantity): number | null {
  if (!shareRole(roles, MARKING)) return null;
  for (const after of [quantity.last + 1, quantity.to]) {
    if (plays(items[after], "ofThem")) return after;
  }
  // "Nine police officers were among the dead."
  const after = plays(items[quantity.to], "be") ? quantity.to + 1 : quantity.to;
  const among = items[after];
  // "among them" may lead on to a number of its own.
  const isOfCounted = among && plays(among, "including") && among.to - among.from > 2;
  if (isOfCounted && AMONG.test(among.norm)) return after;
  for (let index = quantity.from - 1; index >= Math.max(0, quantity.from - 4); index -= 1) {
    const item = items[index];
    // Walked over by the qualifier, they may still be the marker.
    if (plays(item, "including")) return index;
    // "Of them, 2 were girls": the comma follows only where the marker opens the sentence.
    if (isComma(item) && index <= 2) continue;
    if (!plays(item, "adverbs", "be", "determiners", "totals", "qualifierBefore", "pronouns"))
      return null;
  }
  return null;
}

function unclosedBracket(items: readonly Item[], at: number): number | null {
  for (let index = at - 1; index >= Math.max(0, at - BRACKET_REACH); index -= 1) {
    const item = items[index];
    // Most items are no signs; asked for here, they cost no calls.
    if (!item?.isMark) continue;
    if (closesBracket(item)) return null;
    if (opensBracket(item)) return index;
  }
  return null;
}

const isHousehold = (quantity: Quantity): boolean => quantity.head === "household";

/** Whether the two state the same group once in persons and once in households. */
function converts(one: Quantity, other: Quantity): boolean {
  return isHousehold(one) !== isHousehold(other) && other.head !== "none";
}

function seekPart(
  sentence: Sentence,
  quantity: Quantity,
  before: readonly Reading[],
  earlier: Reading | null,
  own: Attachment | null,
): Omit<Part, "isNear"> | null {
  const { items } = sentence;
  const last = before.at(-1);
  if (own?.rule === "group") {
    const same = before.findLast((one) => isWholeOf(one, own, quantity));
    const group = same ?? (earlier && isWholeOf(earlier, own, quantity) ? earlier : null);
    return group && { whole: group, items: own.items, isConversion: false };
  }
  // "- 4 nurses and 2 drivers - were killed": the verb is the whole's.
  const listed = last !== undefined && onlyJoins(items, last.quantity.to, quantity.from);
  // "لقي مئة شخص، بينهم 20 طفلا و9 نساء، مصرعهم": one verb in two words.
  const isSaidOfWhole =
    own !== null &&
    last !== undefined &&
    last.whole !== null &&
    (sharesWords(last.whole.attachment, own) ||
      (listed && own.rule === "subject" && own.outcome === last.whole.attachment.outcome));
  const hasOwn = own !== null && !isSaidOfWhole;
  const marker = findMarker(sentence, quantity);
  const whole = (at: number): Reading | null =>
    before.findLast((reading) => reading.quantity.last < at && reading.whole === null) ?? null;
  if (marker !== null) {
    const found = whole(Math.min(marker, quantity.from)) ?? earlier;
    if (!found) return null;
    const near = found.sentence === sentence && marker < quantity.from;
    const more = isHousehold(found.quantity) && quantity.value > found.quantity.value;
    // "48 cases, soit 72 décès": more than the whole is no part of it.
    if (found.sentence === sentence && !more && quantity.value > found.quantity.value) return null;
    if (near && converts(found.quantity, quantity) && (more || items[marker]?.norm === "soit")) {
      return { whole: found, items: [marker], isConversion: true };
    }
    return { whole: found, items: [marker], isConversion: false };
  }
  // "2,600 casualties: 900 killed and 1,700 injured"
  if (last?.whole && own && isJointOf(last.whole, own)) {
    const { to } = extentOf(last.quantity, last.attachment);
    if (onlyJoins(items, to, quantity.from)) {
      return { whole: last.whole, items: last.partItems, isConversion: false };
    }
  }
  if (last?.whole && (listed || isShortStep(items, last.quantity.to, quantity.from)) && !hasOwn) {
    return { whole: last.whole, items: last.partItems, isConversion: false };
  }
  const bracket = unclosedBracket(items, quantity.from);
  const opening = bracket ?? (opensList(items, quantity.from) ? quantity.from - 1 : null);
  if (opening !== null) {
    const same = own && before.findLast((one) => isWholeOf(one, own, quantity));
    const found = same ?? whole(opening);
    if (!found) return null;
    if (bracket !== null && converts(found.quantity, quantity)) {
      return { whole: found, items: [opening], isConversion: true };
    }
    if (found.quantity.value < quantity.value) return null;
    if (bracket === null && own && !sharesWords(found.attachment, own) && !isJointOf(found, own)) {
      return null;
    }
    return { whole: found, items: [opening], isConversion: false };
  }
  if (last && !hasOwn && isSpread(items, last.quantity, quantity)) {
    return { whole: last, items: [quantity.from - 1], isConversion: true };
  }
  if (last && isApposed(items, last.quantity, quantity) && converts(last.quantity, quantity)) {
    return { whole: last, items: [quantity.from - 1], isConversion: true };
  }
  if (!hasOwn && last && isComma(items[quantity.from - 1]) && quantity.head === "none") {
    const after = items[quantity.to + 1];
    // "7 were hurt, 2 critically"
    if (plays(items[quantity.to], "adverbs") && (after === undefined || after.isMark)) {
      return { whole: last.whole ?? last, items: [quantity.to], isConversion: false };
    }
    const place = plays(items[quantity.to], "prepositions") && quantity.value < last.quantity.value;
    if (place) return { whole: last, items: [quantity.to], isConversion: false };
  }
  return null;
}

/**
 * The figure of which the number is a part. `before` are the readings of the sentence so far,
 * `earlier` the last main figure of the sentence before.
 */
export function findPart(
  sentence: Sentence,
  quantity: Quantity,
  before: readonly Reading[],
  earlier: Reading | null,
  own: Attachment | null,
): Part | null {
  const part = seekPart(sentence, quantity, before, earlier, own);
  return part && { ...part, isNear: part.whole.sentence === sentence };
}

/** "2,600 casualties: 900 killed and 1,700 injured": what one of them alone counts. */
const isJointOf = ({ attachment }: Reading, own: Attachment): boolean =>
  attachment.outcome === "casualties" && JOINT.includes(own.outcome);

/** A count of the same outcome that may hold the number. */
function isWholeOf(one: Reading, own: Attachment, quantity: Quantity): boolean {
  const isSame = one.attachment.outcome === own.outcome && one.whole === null;
  return isSame && one.quantity.value >= quantity.value;
}

/** "318,411 IDPs in 62,905 households". */
function isSpread(items: readonly Item[], one: Quantity, other: Quantity): boolean {
  const gap = other.from - one.to;
  const isNear = gap >= 1 && gap <= 3 && plays(items[other.from - 1], "prepositions");
  return isNear && isHousehold(other) && !isHousehold(one) && other.value < one.value;
}

/** A dash or colon right before the number. */
function opensList(items: readonly Item[], from: number): boolean {
  return isDash(items[from - 1]) || items[from - 1]?.text === ":";
}

/** "20 in the north and 25 in the south": a short phrase of place between two parts. */
export function isShortStep(items: readonly Item[], from: number, to: number): boolean {
  if (to - from > 9 || to <= from) return false;
  const joint = items[to - 1];
  if (!isComma(joint) && !plays(joint, "conjunctions") && !items[to]?.joined) return false;
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (!item || item.number || isOutcome(item) || plays(item, "saying", "have")) return false;
    if (item.isMark && !isComma(item)) return false;
  }
  return true;
}

/** "2,727 people or 677 families", "12 500 personnes, 2 480 ménages". */
function isApposed(items: readonly Item[], one: Quantity, other: Quantity): boolean {
  const gap = other.from - one.to;
  if (gap < 1 || gap > 3) return false;
  const joint = items[other.from - 1];
  return isComma(joint) || /^(?:or|ou|او|اي|equivalent|ie)$/.test(joint?.norm ?? "");
}
