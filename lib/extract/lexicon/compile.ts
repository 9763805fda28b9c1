import type { ReportLanguage } from "@/lib/extract/figure";
import { tokenize } from "@/lib/extract/text/tokenize";
import { AR } from "./ar";
import { COUNTRIES } from "./countries";
import { EN } from "./en";
import { FR } from "./fr";
import type { Words } from "./lexicon";
import { ORGANISATIONS } from "./organisations";
import { PhraseTrie } from "./phrase-trie";
import { NOTHING } from "./entry";
import { OUTCOME_TAGS, PLAIN_TAGS, type Tag } from "./tags";

const WORDS: Readonly<Record<ReportLanguage, Words>> = { en: EN, fr: FR, ar: AR };

function addAll(trie: PhraseTrie, values: object, tag: Tag): void {
  for (const [value, phrases] of Object.entries(values)) trie.add(String(phrases), tag, value);
}

function addNumbers(trie: PhraseTrie, numbers: Record<string, number>, tag: Tag): void {
  for (const [phrase, value] of Object.entries(numbers)) trie.add(phrase, tag, String(value));
}

function compile(language: ReportLanguage): PhraseTrie {
  const words = WORDS[language];
  const trie = new PhraseTrie();
  trie.add(COUNTRIES[language], "country");
  for (const tag of PLAIN_TAGS) trie.add(words[tag], tag);
  addNumbers(trie, words.numbers, "number");
  addNumbers(trie, words.scales, "scale");
  addNumbers(trie, words.roughNumbers, "rough");
  addNumbers(trie, words.months, "month");
  addAll(trie, words.qualifiersBefore, "qualifierBefore");
  addAll(trie, words.qualifiersAfter, "qualifierAfter");
  addAll(trie, words.people, "person");
  for (const [outcome, forms] of Object.entries(words.outcomes)) {
    for (const form of OUTCOME_TAGS) trie.add(forms[form] ?? "", form, outcome);
  }
  for (const [name, phrases] of Object.entries(ORGANISATIONS)) {
    trie.add(phrases, "organisation", name);
  }
  for (const [singular, duals] of Object.entries(words.duals)) addDual(trie, singular, duals);
  return trie;
}

/** A dual plays the roles of its singular. */
function addDual(trie: PhraseTrie, singular: string, duals: string): void {
  const entry = trie.match(tokenize(singular), 0)?.entry ?? NOTHING;
  trie.add(duals, "dual", singular);
  for (const tag of entry.tags) trie.add(duals, tag, entry[tag]);
}

/** The words of a language: for the grammar, and cues of time, which may overlap with those. */
export interface Lexicon {
  words: PhraseTrie;
  cues: PhraseTrie;
}

function compileCues(words: Words): PhraseTrie {
  const trie = new PhraseTrie();
  addAll(trie, words.cues, "cue");
  return trie;
}

const compiled = new Map<ReportLanguage, Lexicon>();

/** The lexicon of a language, made when first asked for. */
export function lexiconOf(language: ReportLanguage): Lexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) {
    const words = WORDS[language];
    lexicon = { words: compile(language), cues: compileCues(words) };
    compiled.set(language, lexicon);
  }
  return lexicon;
}
