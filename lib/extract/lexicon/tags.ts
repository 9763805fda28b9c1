import type { OutcomeWords, Words } from "./lexicon";

/** Fields of {@link Words} that are plain lists: the field's name is the tag. */
export const PLAIN_TAGS = [
  "articles",
  "oneAfter",
  "numberJoiners",
  "vague",
  "shares",
  "rangeOpen",
  "rangeJoin",
  "households",
  "others",
  "things",
  "times",
  "driving",
  "leaving",
  "arriving",
  "abroad",
  "homes",
  "dwelling",
  "shelters",
  "numberOf",
  "totals",
  "further",
  "reaching",
  "comparing",
  "changing",
  "superseded",
  "respectively",
  "including",
  "ofThem",
  "be",
  "have",
  "unreal",
  "negation",
  "denial",
  "rates",
  "past",
  "provision",
  "conjunctions",
  "subordinators",
  "relatives",
  "prepositions",
  "determiners",
  "adverbs",
  "complementizers",
  "disasters",
  "aid",
  "pronouns",
  "recent",
  "contrast",
  "saying",
  "counting",
  "sayingAfter",
  "reference",
  "accordingTo",
  "organisationNouns",
  "speakers",
  "unnamed",
  "sameSource",
  "weekdays",
  "asOf",
  "since",
  "until",
  "between",
  "on",
] as const satisfies readonly (keyof Words)[];

/** How a word stands to the number that it counts; see {@link OutcomeWords}. */
export const OUTCOME_TAGS = [
  "object",
  "subject",
  "either",
  "state",
  "noun",
  "nominal",
  "toll",
] as const satisfies readonly (keyof OutcomeWords)[];

const OTHER_TAGS = [
  "person",
  "number",
  "scale",
  "rough",
  "dual",
  "qualifierBefore",
  "qualifierAfter",
  "cue",
  "month",
  "organisation",
  "country",
  "place",
] as const;

/** The roles that a phrase may play. */
export const TAGS = [...PLAIN_TAGS, ...OUTCOME_TAGS, ...OTHER_TAGS];
export type Tag = (typeof TAGS)[number];

/** What the lexicon knows of a phrase: a value under each tag, often just the tag's own name. */
export type Entry = Readonly<Partial<Record<Tag, string | undefined>>>;

/** An entry that plays no role: what is said of a word that no list knows. */
export const NOTHING: Entry = Object.fromEntries(TAGS.map((tag) => [tag, undefined]));

/**
 * An entry with the same fields as every other, most of them undefined: one shape of all entries
 * makes looking up a role several times faster.
 */
export function makeEntry(roles: Entry): { -readonly [Key in keyof Entry]: Entry[Key] } {
  return { ...NOTHING, ...roles };
}
