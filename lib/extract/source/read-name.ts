import { roleSet } from "@/lib/extract/lexicon/role-set";
import { closesBracket, opensBracket, outcomeOf } from "@/lib/extract/attach/item-tests";
import { plays, playsAny, type Item } from "@/lib/extract/read/item";
import { startsUpper } from "@/lib/extract/text/characters";

const NAME_ENDS = roleSet(
  "saying",
  "counting",
  "subordinators",
  "relatives",
  "weekdays",
  "month",
  "be",
  "have",
  "conjunctions",
  "on",
  "accordingTo",
  "negation",
  "including",
  "prepositions",
  "unreal",
);

/** Who is credited: a name, nobody by name, or the source of the sentence before. */
export type Credit =
  { kind: "named"; name: string; items: readonly number[] } | { kind: "unnamed" } | Again;

/** "the agency": the source of the sentence before, else as written. */
interface Again {
  kind: "same";
  name: string | null;
}

const LONGEST_NAME = 12;
/** Nouns that by themselves tell nobody from another. */
const ANYBODY =
  /^(?:organi[sz]ation|agency|agence|group|groupe|office|bureau|body|(?:ال)?(?:منظمه|وكاله|مكتب))$/;
const INSIDE = new Set(
  "of for in de du des d' pour a au aux la le les l' the في من ب ل and et 's for's".split(" "),
);

/** Whether a name cannot reach over the item. */
function endsName(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return true;
  if (isNumbering(items, at)) return false;
  if (item.number?.isArticle) return false;
  if (item.number) return !(item.number.inWords && startsUpper(item.text));
  if (item.isMark) return !/^[-‑&'’]$/.test(item.text);
  if (item.entry.organisation !== undefined) return false;
  if (INSIDE.has(item.norm)) return false;
  if (plays(item, "organisationNouns", "speakers", "unnamed", "sameSource")) return item.joined;
  return playsAny(item, NAME_ENDS);
}

const NUMBERING = /^(?:no|n|numero|nr|round|update|رقم|issue|#)$/;

/** "no. 14", "n° 14", "Round 9" of the name of a report. */
function isNumbering(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.text === "." && RANKS.test(items[at - 1]?.norm ?? "")) return true;
  if (item?.isMark) {
    return /^[.°#]$/.test(item.text) && NUMBERING.test(items[at - 1]?.norm ?? item.norm);
  }
  if (NUMBERING.test(item?.norm ?? ""))
    return items[at + 1]?.isMark === true || Boolean(items[at + 1]?.number);
  if (!item?.number) return false;
  const before = items[at - 1]?.isMark ? items[at - 2] : items[at - 1];
  return NUMBERING.test(before?.norm ?? "") || items[at - 1]?.text === "#";
}

/** The stretch of a name that begins at `from`. */
export function nameAfter(items: readonly Item[], from: number): [number, number] {
  let to = from;
  while (to < items.length && to - from < LONGEST_NAME) {
    const item = items[to];
    if (!item || endsName(items, to) || (to > from && (isComplementizer(item) || isEvent(item))))
      break;
    to += 1;
  }
  return [from, to];
}

/** The stretch of a name that ends before `to`, with days and adverbs before a verb left out. */
export function nameBefore(items: readonly Item[], to: number): [number, number] {
  let end = beforeShortForm(items, beforeApposition(items, to));
  while (
    end > 0 &&
    plays(items[end - 1], "weekdays", "on", "adverbs", "have", "month", "pronouns")
  ) {
    if (plays(items[end - 1], "sameSource", "unnamed")) break;
    end -= 1;
  }
  let from = end;
  while (from > 0 && end - from < LONGEST_NAME) {
    if (endsName(items, from - 1)) break;
    from -= 1;
  }
  return [from, end];
}

const LONGEST_SHORT_FORM = 4;

/** "the National Emergency Management Agency (NEMA) said": where the name before the bracket ends. */
function beforeShortForm(items: readonly Item[], to: number): number {
  if (!closesBracket(items[to - 1])) return to;
  for (let index = to - 2; index >= Math.max(1, to - 2 - LONGEST_SHORT_FORM); index -= 1) {
    const item = items[index];
    if (opensBracket(item)) return index;
    if (!item || item.number) return to;
  }
  return to;
}

const LONGEST_APPOSITION = 9;

/** "le porte-parole de l'armée, le colonel Mamane, a assuré": where the name itself ends. */
function beforeApposition(items: readonly Item[], to: number): number {
  if (items[to - 1]?.text !== ",") return to;
  for (let index = to - 2; index >= Math.max(1, to - LONGEST_APPOSITION); index -= 1) {
    const item = items[index];
    if (!item || item.number) return to;
    if (item.text === ",") return index;
  }
  return to;
}

const RANKS = /^(?:col|gen|lt|maj|capt|sgt|brig|dr|mr|mrs|ms|prof|adm|cmdr)$/;

function isComplementizer(item: Item): boolean {
  return /^(?:that|que|qu'|ان|انه|انها|بان|انهم)$/.test(item.norm);
}

/** What arrives, rises or is found: no part of the name before it. */
const EVENTS = /^(?:وصول|دخول|ارتفاع|انخفاض|تسجيل|ارتقاء|تسجيلها|العثور|انتشال)$/;

/** "أعلنت الشرطة مقتل ثلاثة": what is announced, without an article. */
function isEvent(item: Item): boolean {
  if (EVENTS.test(item.norm)) return true;
  const outcome = outcomeOf(item, "nominal");
  return (
    outcome !== null &&
    outcome !== "none" &&
    /^[ء-ي]/.test(item.norm) &&
    !item.norm.startsWith("ال")
  );
}

/** Degrees, numerals and the like, which name nobody. */
const NO_NAME = /^(?:MD|PhD|MPs?|II|III|IV|TV|FM|GMT|UTC|SMS)$/;

/** "OCHA", "MoH". */
const isAcronym = (item: Item): boolean =>
  !NO_NAME.test(item.text) &&
  !item.isMark &&
  !item.number &&
  /^\p{Lu}(?:[\p{L}\d-]*[\p{Lu}\d])$/u.test(item.text);

function listIndexes(from: number, to: number): number[] {
  const indexes: number[] = [];
  for (let index = from; index < to; index += 1) indexes.push(index);
  return indexes;
}

/** Whom the words between `from` and `to` credit. */
export function readCredit(
  items: readonly Item[],
  [from, to]: readonly [number, number],
  text: string,
): Credit | null {
  if (to <= from) return null;
  const words = listIndexes(from, to);
  const known = words.find((index) => items[index]?.entry.organisation !== undefined);
  if (known !== undefined) {
    const whole = specific(items, words, known);
    if (whole === null) {
      return { kind: "named", name: items[known]?.entry.organisation ?? "", items: [known] };
    }
  }
  const meant = words.filter((index) => !plays(items[index], "determiners"));
  const first = meant[0];
  if (first === undefined) return null;
  const again = takesUp(items, meant, text);
  if (again) return again;
  const noun = words.find((index) => plays(items[index], "organisationNouns"));
  if (noun !== undefined && !(meant.length === 1 && plays(items[first], "unnamed"))) {
    return nameAround(items, words, noun, text);
  }
  const acronym = words.find((index) => isAcronym(items[index] as Item));
  if (acronym !== undefined && !words.some((index) => plays(items[index], "unnamed"))) {
    return { kind: "named", name: items[acronym]?.text ?? "", items: [acronym] };
  }
  return { kind: "unnamed" };
}

/** A pronoun, or a noun with an article and nothing else. */
function takesUp(items: readonly Item[], meant: readonly number[], text: string): Again | null {
  const words = meant.filter(
    (index) => !plays(items[index], "determiners", "speakers") || plays(items[index], "sameSource"),
  );
  const first = items[words[0] ?? -1];
  if (words.length !== 1 || !first || !plays(first, "sameSource")) return null;
  const isNoun = plays(first, "organisationNouns") || first.norm.startsWith("ال");
  const names = isNoun && !ANYBODY.test(first.norm);
  return { kind: "same", name: names ? text.slice(first.start, first.end) : null };
}

/** "Nepal Red Cross Society": a longer name around a known one is another organisation. */
function specific(items: readonly Item[], words: readonly number[], known: number): true | null {
  const name = items[known]?.entry.organisation;
  if (name !== "UN") return null;
  const next = items[known + 1];
  return words.includes(known + 1) && plays(next, "organisationNouns") && !plays(next, "speakers")
    ? true
    : null;
}

/** The name around an organisation's noun, without articles and people who speak for it. */
function nameAround(
  items: readonly Item[],
  words: readonly number[],
  noun: number,
  text: string,
): Credit {
  const first = words[0] ?? noun;
  const end = (words.at(-1) ?? noun) + 1;
  let from = noun;
  while (from > first && !isEdge(items[from - 1])) from -= 1;
  let to = noun + 1;
  while (to < end && !plays(items[to], "speakers", "unnamed")) to += 1;
  while (to > noun + 1 && INSIDE.has(items[to - 1]?.norm ?? "")) to -= 1;
  const written = text.slice(items[from]?.start ?? 0, items[to - 1]?.end ?? 0);
  const name = withoutPreposition(written.replace(/\s+/g, " "), items[from]);
  return {
    kind: "named",
    name,
    items: listIndexes(from, to),
  };
}

const BARE_NOUN =
  /^(?:وزاره|منظمه|هييه|هيئه|وكاله|مكتب|اداره|دائره|مديريه|شرطه|مفوضيه|شبكه|بعثه|مركز|مصلحه|حكومه|غرفه|لجنه|مجلس|نقابه|نيابه|محافظه)$/;

/** "للجيش", "بالوزارة": the name itself begins with the article. */
function withoutPreposition(name: string, noun: Item | undefined): string {
  if (/^[وف]?لل/.test(name)) return name.replace(/^[وف]?لل/, "ال");
  if (noun && BARE_NOUN.test(noun.norm)) return name;
  // "لوزارة الداخلية": the noun is known without the letter that it is written with.
  if (noun && /^[بل]/.test(name) && BARE_NOUN.test(noun.norm.slice(1))) return name.slice(1);
  return name.replace(/^[وف]?[بلك]ال/, "ال");
}

function isEdge(item: Item | undefined): boolean {
  if (!item) return true;
  if (item.entry.organisation !== undefined) return false;
  return (
    plays(item, "determiners", "prepositions", "speakers") && !plays(item, "organisationNouns")
  );
}
