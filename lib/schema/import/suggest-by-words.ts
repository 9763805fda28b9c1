import { INDICATORS, MEASURES, POPULATIONS } from "@/lib/domain/codes";
import { IMPORT_FIELDS, type ImportTexts } from "@/lib/domain/import/import-field";
import { INDICATOR_WORDS, MEASURE_WORDS, POPULATION_WORDS, type WordLists } from "./code-words";
import { foldHeading } from "./fold-heading";
import { FIELD_WORDS } from "./heading-words";
import { readAmount } from "./read-amount";
import { readDateCell } from "./read-date-cell";
import { field, ignored, type Suggestion } from "./suggestion";
import { foldedWords } from "./word-table";

const FIELDS = new Map(
  IMPORT_FIELDS.flatMap((name) =>
    foldedWords(FIELD_WORDS[name]).map((word) => [word, name] as const),
  ).toReversed(),
);
const FIELD_NAMES = new Set<string>(IMPORT_FIELDS.map(foldHeading));
const COUNTER_WORDS = new Set(["no", "nr", "n", "s n", "sn", "رقم"]);
const DATE_WORDS = new Set(["date", "تاريخ", "التاريخ"]);

/** Phrases that a heading may hold, the longest first. */
function phrases<Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, WordLists>>,
): [phrase: string, code: Code][] {
  return codes
    .flatMap((code) =>
      [foldHeading(code), ...foldedWords(words[code])].map((word): [string, Code] => [word, code]),
    )
    .toSorted(([a], [b]) => b.length - a.length);
}

const INDICATOR_PHRASES = phrases(INDICATORS, INDICATOR_WORDS);
const POPULATION_PHRASES = phrases(POPULATIONS, POPULATION_WORDS);
const MEASURE_PHRASES = phrases(MEASURES, MEASURE_WORDS);

/**
 * What a column probably means by the words of its heading, in English, French or Arabic, and by what
 * its first cells hold. A person confirms it.
 */
export function suggestByWords(heading: string, cells: readonly string[]): Suggestion {
  const folded = foldHeading(heading);
  const filled = cells.filter((cell) => cell.trim() !== "");
  const most = (test: (cell: string) => boolean) => filled.filter(test).length * 2 >= filled.length;
  const numbers = most((cell) => readAmount(cell, null).kind !== "unreadable");
  const name = FIELDS.get(folded);
  if (COUNTER_WORDS.has(folded) && isCounter(filled)) return ignored(false);
  if (name !== undefined) return field(name, false);
  const words = folded.split(" ");
  if (words.some((word) => DATE_WORDS.has(word)) && most(isDate)) return field("as_of", false);
  // What is called that and nothing else is meant to be a number, whatever stands there.
  const preset = numbers || isIndicator(folded) ? readPreset(folded) : null;
  return preset === null ? ignored(false) : { target: { kind: "amount", preset }, sure: false };
}

function isDate(cell: string): boolean {
  const { kind } = readDateCell(cell, "last", { dateOrder: null, dayNumbers: null });
  return kind !== "unreadable" && kind !== "empty";
}

/** 1, 2, 3 …: the numbers of the rows. */
function isCounter(cells: readonly string[]): boolean {
  return cells.length > 1 && cells.slice(0, -1).every((cell, at) => Number(cell) === at + 1);
}

function isIndicator(folded: string): boolean {
  return INDICATOR_PHRASES.some(([phrase]) => phrase === folded);
}

/** Whether a text is what columns of figures are called. */
export function isHeading(text: string): boolean {
  return isFieldHeading(text) || isIndicator(foldHeading(text));
}

/** Whether it is what a column is called that says something of a figure. */
export function isFieldHeading(text: string): boolean {
  const folded = foldHeading(text);
  return FIELD_NAMES.has(folded) || FIELDS.has(folded);
}

/** What a column of numbers counts; null where no word says. */
function readPreset(folded: string): ImportTexts | null {
  const indicator = takePhrase(folded, INDICATOR_PHRASES);
  if (indicator === null) return null;
  const measure = takePhrase(indicator.rest, MEASURE_PHRASES);
  const population = takePhrase(measure?.rest ?? indicator.rest, POPULATION_PHRASES);
  return {
    indicator: indicator.code,
    ...(population === null || population.code === "all" ? {} : { population: population.code }),
    ...(measure === null ? {} : { measure: measure.code }),
  };
}

/** The longest phrase that stands in a text as whole words, and the text without it. */
function takePhrase<Code>(
  text: string,
  list: readonly (readonly [string, Code])[],
): { code: Code; rest: string } | null {
  const spaced = ` ${text} `;
  const found = list.find(([phrase]) => spaced.includes(` ${phrase} `));
  if (found === undefined) return null;
  return { code: found[1], rest: spaced.replace(` ${found[0]} `, " ").trim() };
}
