import { NOTHING, only, withoutTags, type Entry } from "@/lib/extract/lexicon/entry";
import { roleSet, shareRole, type RoleSet } from "@/lib/extract/lexicon/role-set";
import type { Tag } from "@/lib/extract/lexicon/tags";
import type { PhraseBook } from "@/lib/extract/lexicon/phrase-book";
import type { PhraseMatch } from "@/lib/extract/lexicon/phrase-trie";
import { Phrases } from "@/lib/extract/lexicon/phrases";
import { readNumber, type NumberReading } from "./number";
import { startsLower, startsUpper } from "@/lib/extract/text/characters";
import type { Token } from "@/lib/extract/text/tokenize";

/** A phrase of the lexicon, a number, a sign or an unknown word: what the grammar reads. */
export interface Item {
  /** First character and the one after the last. */
  start: number;
  end: number;
  /** First token and the one after the last, in the sentence. */
  from: number;
  to: number;
  /** As in the text: the first token, and the last. */
  text: string;
  lastText: string;
  norm: string;
  entry: Entry;
  number: NumberReading | null;
  isMark: boolean;
  glued: boolean;
  /** An Arabic conjunction is written joined to it. */
  joined: boolean;
}

const DUAL: NumberReading = {
  value: 2,
  length: 1,
  factor: 1,
  inWords: true,
  isDecimal: false,
  isRough: false,
  isArticle: false,
  isDual: true,
};

/** Short names of organisations are also common words ("who", "un"): only capitals mean the name. */
function isOrganisation(token: Token, length: number): boolean {
  if (length > 1) return true;
  if (!startsUpper(token.text)) return !startsLower(token.text);
  const letters = token.text.replaceAll(".", "");
  return letters.length > 4 || letters === letters.toUpperCase();
}

const NAMES: readonly Tag[] = ["organisation", "month"];

const nameless = new WeakMap<Entry, Entry>();

/** The entry without its names of months and organisations. */
function withoutNames(entry: Entry): Entry {
  if (entry.organisation === undefined && entry.month === undefined) return entry;
  let rest = nameless.get(entry);
  if (!rest) {
    rest = withoutTags(entry, NAMES);
    nameless.set(entry, rest);
  }
  return rest;
}

/** The entry as the spelling in the text settles it: "WHO" and "who", "May" and "may". */
function settle(entry: Entry, token: Token, length: number): Entry {
  const { organisation, month } = entry;
  if (token.text === "à") return withoutVerb(entry);
  if (organisation !== undefined) {
    return isOrganisation(token, length) ? only("organisation", organisation) : withoutNames(entry);
  }
  if (month === undefined || !/^\p{Script=Latin}/u.test(token.text)) return entry;
  // "mars" and "may" are words too; a month of one meaning may be written small.
  const isName = startsUpper(token.text) || !isAmbiguous(entry);
  return isName ? only("month", month) : withoutNames(entry);
}

const AUXILIARY: readonly Tag[] = ["have"];
const prepositional = new WeakMap<Entry, Entry>();

/** French "à" is compared without its accent, as is the verb "a". */
function withoutVerb(entry: Entry): Entry {
  let rest = prepositional.get(entry);
  if (!rest) prepositional.set(entry, (rest = withoutTags(entry, AUXILIARY)));
  return rest;
}

const isAmbiguous = ({ tags }: Entry): boolean => tags.length > 1;

/** The items of a sentence, longest phrases first. */
export function buildItems(tokens: readonly Token[], lexicon: PhraseBook): Item[] {
  const items: Item[] = [];
  const phrases = new Phrases(tokens, lexicon);
  for (let at = 0; at < tokens.length;) {
    const first = tokens[at];
    if (!first) break;
    let alone = lexicon.aloneAt(tokens, at);
    let number: NumberReading | null = null;
    let length = 1;
    if (alone === undefined) {
      const match = phrases.at(at);
      const mayCount = mayBeNumber(first, match);
      const reading = mayCount ? readNumber(phrases, at) : null;
      if (reading && reading.length >= (match?.length ?? 0)) number = reading;
      length = number?.length ?? match?.length ?? 1;
      const found = match?.length === length ? match.entry : NOTHING;
      const entry = number ? withoutNames(found) : settle(found, first, length);
      alone = { entry, joined: match?.joined ?? false };
      if (!mayCount && length === 1) lexicon.keepAlone(first, alone);
    }
    const { entry, joined } = alone;
    const last = tokens[at + length - 1] ?? first;
    items.push({
      start: first.start,
      end: last.end,
      from: at,
      to: at + length,
      text: first.text,
      lastText: last.text,
      norm: first.norm,
      entry,
      number: number ?? (entry.dual === undefined ? null : DUAL),
      isMark: first.kind === "mark" && !number,
      glued: first.glued,
      joined,
    });
    at += length;
  }
  return items;
}

/** All roles that some item may play. */
export function rolesOf(items: readonly Item[]): RoleSet {
  let low = 0;
  let middle = 0;
  let high = 0;
  for (let at = 0; at < items.length; at += 1) {
    const { roles } = items[at]?.entry ?? NOTHING;
    low |= roles.low;
    middle |= roles.middle;
    high |= roles.high;
  }
  return { low, middle, high };
}

const NUMBERS = roleSet("number", "scale", "rough");

function mayBeNumber(token: Token, match: PhraseMatch | null): boolean {
  if (token.kind === "number") return true;
  if (match === null) return false;
  return shareRole(match.entry.roles, NUMBERS);
}

/**
 * Whether the item may play one of the roles. The most used function of the grammar: it takes each
 * role by itself, since an array of them would be made at every call; {@link playsAny} for more.
 */
export function plays(
  { entry }: Item | typeof NO_ITEM = NO_ITEM,
  a: Tag,
  b?: Tag,
  c?: Tag,
  d?: Tag,
  e?: Tag,
  f?: Tag,
): boolean {
  if (entry === NOTHING) return false;
  if (entry[a] !== undefined) return true;
  if (b === undefined) return false;
  if (entry[b] !== undefined) return true;
  if (c === undefined) return false;
  if (entry[c] !== undefined) return true;
  if (d === undefined) return false;
  if (entry[d] !== undefined) return true;
  return (e !== undefined && entry[e] !== undefined) || (f !== undefined && entry[f] !== undefined);
}

const NO_ITEM = { entry: NOTHING };

/** {@link plays} for a set of roles, made once. */
export function playsAny(item: Item | undefined, roles: RoleSet): boolean {
  if (item === undefined) return false;
  const { low, middle, high } = item.entry.roles;
  return ((low & roles.low) | (middle & roles.middle) | (high & roles.high)) !== 0;
}

/** Whether no list knows the item. */
export function isUnknown(item: Item): boolean {
  return item.entry === NOTHING;
}
