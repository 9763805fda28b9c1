import { roleSet } from "@/lib/extract/lexicon/role-set";
import type { ReportLanguage } from "@/lib/extract/figure";
import { isUnknown, plays, playsAny, type Item } from "@/lib/extract/read/item";
import type { Outcome } from "@/lib/extract/lexicon/lexicon";
import type { HeadKind } from "./quantity";

const STOPS = roleSet(
  "be",
  "have",
  "subject",
  "object",
  "prepositions",
  "subordinators",
  "relatives",
  "conjunctions",
  "saying",
  "determiners",
  "weekdays",
  "including",
  "dwelling",
  "changing",
  "unreal",
  "negation",
  "since",
  "rates",
  "suffering",
  "asOf",
);

/** The noun phrase after a number. */
export interface Head {
  to: number;
  kind: HeadKind;
  item: number | null;
  outcome: Outcome | null;
  outcomeItem: number | null;
  isModified: boolean;
}

/** Nouns lie within this many items after the number. */
const REACH = 7;
const LINKS = new Set(["of", "de", "d'", "des", "من"]);

function stops(item: Item): boolean {
  if (item.isMark || item.number || item.norm === "with") return true;
  if (plays(item, "person", "households", "noun", "things", "others")) return false;
  return playsAny(item, STOPS);
}

const COUNTED = roleSet("households", "noun", "person", "others", "times", "things", "shelters");

function kindOf(item: Item): HeadKind | null {
  if (!playsAny(item, COUNTED)) return null;
  if (plays(item, "households")) return "household";
  if (plays(item, "noun")) return "outcome";
  if (plays(item, "person")) return "person";
  if (plays(item, "others")) return "others";
  if (plays(item, "times", "things", "shelters")) return "thing";
  return null;
}

const isLink = (item: Item | undefined): boolean =>
  item !== undefined && item.to - item.from === 1 && LINKS.has(item.norm);

const SAME = /^(?:same|single|meme|seule|نفس|ذات)$/;

/** "14 of one family", "d'une même famille", "من عائلة واحدة": whose the people counted are. */
function isOneHousehold(items: readonly Item[], at: number): boolean {
  let index = at;
  let isOne = false;
  for (; index < at + 3; index += 1) {
    const item = items[index];
    if (item?.number?.value === 1 || SAME.test(item?.norm ?? "")) isOne = true;
    else if (!plays(item, "determiners")) break;
  }
  return plays(items[index], "households") && (isOne || items[index + 1]?.number?.value === 1);
}

/** Verb-like endings of words that no list knows. */
const VERBAL = /(?:ed|ing)$/;

/** Reads the nouns that begin at `at`, after the number. */
export function readHead(items: readonly Item[], at: number, language: ReportLanguage): Head {
  const english = language === "en";
  const head: Head = {
    to: at,
    kind: "none",
    item: null,
    outcome: null,
    outcomeItem: null,
    isModified: false,
  };
  let from = at;
  if (isLink(items[from])) {
    if (isOneHousehold(items, from + 1)) return head;
    from += 1;
    if (plays(items[from], "determiners", "pronouns")) from += 1;
  } else if (items[from]?.norm === "of" && items[from]?.lastText === "the") from += 1;
  // "three of the eight hostages"
  if (from > at && items[from]?.number) from += 1;
  let unknown: number | null = null;
  for (let index = from; index < Math.min(items.length, from + REACH); index += 1) {
    const item = items[index];
    if (!item) break;
    if (item.isMark && /^[-‑"“”«»']$/.test(item.text) && index > from) continue;
    // A noun in the dual is the number itself.
    if (item.joined && (index > from || !item.number)) break;
    // "61 deaths among nurses": the group is named after what is counted.
    if (head.kind === "outcome" && items[index - 1]?.lastText === "among") break;
    // "40 per cent of them" counts no people.
    if (head.kind === "thing" && plays(item, "others")) break;
    // "8 millions d'Ukrainiens partis en Europe": parties are people who left.
    if (!english && unknown !== null && plays(item, "leaving")) break;
    const kind = kindOf(item);
    // "5 people homeless": said of them, no part of a compound.
    if (isPeople(head.kind) && plays(item, "state", "either")) break;
    const modifier = english && head.kind === "none" && plays(item, "either", "state");
    if (modifier && (kind === null || kind === "outcome") && modifies(items, index)) {
      head.outcome = (item.entry.either ?? item.entry.state) as Outcome;
      head.outcomeItem = index;
      head.isModified = true;
      continue;
    }
    // "ستة متنزهين يوم الاثنين": the day is another phrase.
    if (!english && (unknown !== null || head.kind !== "none") && plays(item, "times")) break;
    if (kind) {
      if (head.kind !== "none" && item.isMark) break;
      // "340 victims of the floods"
      if (english && kind === "thing" && isPeople(head.kind) && followsOf(items, index)) break;
      take(head, kind, item, index);
      unknown = null;
      if (!english && kind !== "others" && !(kind === "person" && isPartitive(items, index))) break;
      continue;
    }
    if (stops(item) && !(english && head.kind === "none" && isParticiple(items, index))) break;
    if (!plays(item, "further", "adverbs") && plays(item, "either", "state")) break;
    if (isUnknown(item)) {
      if (head.kind !== "none" && VERBAL.test(item.norm)) break;
      unknown = index;
    }
    if (head.kind !== "none" && index - (head.item ?? index) > 2) break;
  }
  if (head.kind === "none" && unknown !== null && !(isLink(items[at]) && english)) {
    head.kind = "unknown";
    head.item = unknown;
    head.to = unknown + 1;
  }
  return head;
}

/** Arabic "قتيل واحد": the numeral one stands after its noun. */
export function readHeadBefore(items: readonly Item[], at: number): Head | null {
  const noun = items[at - 1];
  const kind = noun && plays(items[at], "oneAfter") ? kindOf(noun) : null;
  if (!noun || kind === null || kind === "thing" || items[at - 2]?.number) return null;
  const head: Head = {
    to: at + 1,
    kind: "none",
    item: null,
    outcome: null,
    outcomeItem: null,
    isModified: false,
  };
  take(head, kind, noun, at - 1);
  return { ...head, to: at + 1 };
}

const isPeople = (kind: HeadKind): boolean => kind === "person" || kind === "household";

/** Arabic "ستة من ضباط", "12 من المدنيين": the noun follows; others end at their first noun. */
function isPartitive(items: readonly Item[], index: number): boolean {
  return items[index]?.norm === "افراد" && items[index + 1]?.norm === "من";
}

const followsOf = (items: readonly Item[], index: number): boolean =>
  items[index - 1]?.norm === "of" || items[index - 2]?.norm === "of";

/** "100 confirmed fatalities", "3,400 registered refugees": no verb, but said of the noun. */
function isParticiple(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return /(?:ed|wn)$/.test(items[index]?.norm ?? "") && plays(next, "noun", "person", "households");
}

/** Whether an outcome word stands before a noun that it describes: "5 missing fishermen". */
function modifies(items: readonly Item[], index: number): boolean {
  for (let next = index + 1; next <= index + 3; next += 1) {
    const item = items[next];
    if (!item || item.number || stops(item)) return false;
    if (plays(item, "person", "households")) return true;
    if (plays(item, "noun", "things")) return item.entry.noun !== undefined;
  }
  return false;
}

/** "12 refugee families", "5 IDP children": the noun before says what they are. */
function isStanding(outcome: Outcome | null): boolean {
  return outcome !== null && ["displaced", "refugees", "returned", "evacuated"].includes(outcome);
}

function take(head: Head, kind: HeadKind, item: Item, index: number): void {
  // "230 refugee deaths", "12 hospital staff": the last noun of a compound is what is counted.
  head.kind = head.kind === "household" && kind === "outcome" ? "household" : kind;
  head.item = index;
  head.to = index + 1;
  if (kind === "outcome") {
    if (!head.isModified) {
      head.outcome = (item.entry.noun ?? null) as Outcome | null;
      head.outcomeItem = index;
    }
  } else if (item.entry.noun !== undefined && head.outcome === null) {
    head.outcome = item.entry.noun as Outcome;
    head.outcomeItem = index;
  } else if (!head.isModified && kind !== "others" && !isStanding(head.outcome)) {
    head.outcome = null;
    head.outcomeItem = null;
  }
}
