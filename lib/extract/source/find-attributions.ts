import { roleSet, shareRole } from "@/lib/extract/lexicon/role-set";
import { plays, playsAny, type Item } from "@/lib/extract/read/item";
import { closingBracket, isComma } from "@/lib/extract/attach/item-tests";
import type { Sentence } from "@/lib/extract/sentence";
import { nameAfter, nameBefore, readCredit, type Credit } from "./read-name";

/** A credit in the sentence, with the item at which it stands. */
export interface Attribution {
  credit: Credit;
  at: number;
  /** The words that make it one: the verb or "according to". */
  marker: number;
  /** It opens what follows ("WHO said that ..."); else it closes what precedes. */
  opens: boolean;
}

/** What every credit has: its verb, "according to", or the name alone. */
const CREDITING = roleSet("accordingTo", "saying", "sayingAfter", "counting", "organisation");
const MONTHS = roleSet("month");
const DATELINE = 16;
/** "(DTM Round 12)", "(OCHA, 5 May)". */
const LONGEST_BRACKET = 4;
/** "(OHCHR, as of 28 February 2026)": a comma shows that what follows is of the same report. */
const LONGEST_DATED_BRACKET = 8;

/** All credits of the sentence, in order. */
export function findAttributions(sentence: Sentence, text: string): Attribution[] {
  const { items, language, roles } = sentence;
  const found: Attribution[] = [];
  const hasMonth = shareRole(roles, MONTHS);
  if (!shareRole(roles, CREDITING) && !hasMonth) return found;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!item || !(playsAny(item, CREDITING) || (hasMonth && item.text === "("))) continue;
    const attribution =
      readAccording(items, index, item, text) ??
      readSaying(items, index, item, text, language) ??
      readBracket(items, index, item, text);
    const last = found.at(-1);
    // "selon un bilan communiqué par le gouvernement": the name comes with the second word.
    if (attribution && last && goesOn(items, last, attribution)) found.pop();
    if (attribution) found.push(attribution);
  }
  return found;
}

const LONGEST_REPORT = 6;

/** Whether the second credit says whose report the first one, without a name, speaks of. */
function goesOn(items: readonly Item[], first: Attribution, second: Attribution): boolean {
  if (first.credit.kind !== "unnamed" || second.credit.kind !== "named") return false;
  if (!plays(items[first.marker], "accordingTo") || !plays(items[second.marker], "accordingTo")) {
    return false;
  }
  if (second.marker - first.marker > LONGEST_REPORT) return false;
  return !items.slice(first.marker, second.marker).some(({ isMark }) => isMark);
}

function readAccording(
  items: readonly Item[],
  index: number,
  item: Item,
  text: string,
): Attribution | null {
  if (!plays(item, "accordingTo")) return null;
  const start = items[index + 1]?.text === ":" ? index + 2 : index + 1;
  const credit = readCredit(items, nameAfter(items, start), text);
  // "النازحون حسب المديرية:" is a heading.
  const [, end] = nameAfter(items, start);
  if (index > 0 && items[end]?.text === ":") return null;
  // "de source sécuritaire" names nobody by itself.
  if (!credit || (credit.kind === "same" && credit.name === null)) {
    return item.to - item.from > 1
      ? { credit: credit ?? { kind: "unnamed" }, at: index, marker: index, opens: index < 2 }
      : null;
  }
  const opens = index === 0 || (items[index - 1]?.isMark === true && !hasNumber(items, 0, index));
  return { credit, at: index, marker: index, opens };
}

function hasNumber(items: readonly Item[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (items[index]?.number) return true;
  return false;
}

function readSaying(
  items: readonly Item[],
  index: number,
  item: Item,
  text: string,
  language: Sentence["language"],
): Attribution | null {
  const warns = plays(item, "sayingAfter");
  const says = plays(item, "saying") || warns;
  if (!says && !plays(item, "counting")) return null;
  if (language === "fr" && isAdjective(items, index, item)) return null;
  // "WHO said 5 had died and warned ...": whoever spoke before.
  if (language !== "ar" && plays(items[index - 1], "conjunctions")) return null;
  // "وأضاف أن": the verb alone goes on from the source before.
  if (language === "ar" && says && isBareAgain(items, index)) {
    return { credit: { kind: "same", name: null }, at: index, marker: index, opens: true };
  }
  const before = language === "ar" ? null : readCredit(items, nameBefore(items, index), text);
  const closes = items[index - 1]?.isMark !== false || language === "ar";
  const after =
    closes || !before
      ? readCredit(items, nameAfter(items, afterDay(items, index + 1)), text)
      : null;
  // "le bilan fait état de 832 morts": the count is no source.
  if (before?.kind === "unnamed" && isCount(items, nameBefore(items, index))) return null;
  const credit = usable(before, says) ?? usable(after, says && closes);
  if (!credit) return null;
  const inverted = credit === after;
  const from = inverted ? index : nameBefore(items, index)[0];
  const opens =
    language === "ar" ? !(inverted && closesClause(items, index)) : !closesClause(items, from);
  if (warns && opens && !plays(items[index + 1], "complementizers")) return null;
  return { credit, at: from, marker: index, opens };
}

function isCount(items: readonly Item[], [from, to]: readonly [number, number]): boolean {
  return items.slice(from, to).some((item) => plays(item, "toll", "numberOf", "disasters"));
}

/** "le bilan confirmé": a participle without its auxiliary. */
function isAdjective(items: readonly Item[], index: number, item: Item): boolean {
  if (!/ée?s?$/.test(item.lastText) || item.to - item.from > 1) return false;
  const before = plays(items[index - 1], "adverbs") ? items[index - 2] : items[index - 1];
  return !plays(before, "have");
}

const isBareAgain = (items: readonly Item[], index: number): boolean =>
  plays(items[index], "sameSource") && plays(items[index + 1], "complementizers");

/** "a déclaré mardi le Bureau": the day may stand between verb and name. */
function afterDay(items: readonly Item[], at: number): number {
  if (plays(items[at], "weekdays", "adverbs")) return afterDay(items, at + 1);
  // "a signalé le 18 mai l'Office"
  const isDate = plays(items[at], "on") && items[at + 1]?.number && plays(items[at + 2], "month");
  if (!isDate) return at;
  return items[at + 3]?.number ? at + 4 : at + 3;
}

/** A counting verb needs a name; a reporting verb may have any subject. */
function usable(credit: Credit | null, any: boolean): Credit | null {
  return credit && (any || (credit.kind !== "unnamed" && credit.name !== null)) ? credit : null;
}

/** Whether a comma or quotation mark stands before the credit, so that it closes a statement. */
function closesClause(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  return (
    before !== undefined &&
    before.isMark &&
    /^[,،"”»'’)–—-]$/.test(before.text) &&
    hasNumber(items, 0, from)
  );
}

/** "37 killed (WHO)", but not "(AFP)" of a dateline. */
function readBracket(
  items: readonly Item[],
  index: number,
  item: Item,
  text: string,
): Attribution | null {
  const name = item.entry.organisation;
  if (name === undefined) return readNamedBracket(items, index, text);
  if (items[index - 1]?.text !== "(") return null;
  const close = items.findIndex((other, at) => at > index && other.text === ")");
  const longest = isComma(items[index + 1]) ? LONGEST_DATED_BRACKET : LONGEST_BRACKET;
  if (close < 0 || close - index > longest) return null;
  if (index < DATELINE && !hasNumber(items, 0, index)) return null;
  if (plays(items[index - 2], "organisationNouns") || isSpelledOut(items, index)) return null;
  if (/^[-–—_]$/.test(items[index + 2]?.text ?? "")) return null;
  return {
    credit: { kind: "named", name, items: [index] },
    at: index,
    marker: index,
    opens: false,
  };
}

/** "(Malawi DoDMA, 16 March)", "(ministère de la Santé, 6 mai)": a name that no list knows, with a date. */
function readNamedBracket(items: readonly Item[], open: number, text: string): Attribution | null {
  if (items[open]?.text !== "(" || !hasNumber(items, 0, open)) return null;
  const name = nameAfter(items, open + 1);
  const [, end] = name;
  if (!isComma(items[end]) || closingBracket(items, open) - open > LONGEST_DATED_BRACKET + 4)
    return null;
  const isDated = items.slice(end, end + 4).some((one) => plays(one, "month"));
  const credit = isDated ? readCredit(items, name, text) : null;
  if (credit?.kind !== "named") return null;
  return { credit, at: open, marker: open, opens: false };
}

/** "World Health Organization (WHO)": the short form of the name before. */
function isSpelledOut(items: readonly Item[], index: number): boolean {
  return items[index - 2]?.entry.organisation !== undefined;
}
