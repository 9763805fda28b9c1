import type { CalendarDate } from "@/lib/domain/calendar-date";
import { readSentence } from "./attach/read-sentence";
import type { Reading } from "./attach/reading";
import type { ExtractOptions, Suggestion } from "./figure";
import { tellLanguage } from "./text/tell-language";
import { buildItems, rolesOf, type Item } from "./read/item";
import { lexiconOf } from "./lexicon/compile";
import { PhraseBook } from "./lexicon/phrase-book";
import { findQuantities } from "./quantity/find-quantities";
import { findDates } from "./read/dates";
import type { Sentence } from "./sentence";
import { describeReading, type Context, type Stated } from "./slots/describe-reading";
import { findCueWords } from "./slots/find-cue-words";
import { findTimeCues } from "./slots/find-windows";
import { findPlaces, makePlaces } from "./slots/places";
import { creditAbove, mayCreditAbove, readCreditLine } from "./source/credit-line";
import { SourceTrail } from "./source/source-trail";
import { findAttributions } from "./source/find-attributions";
import { splitSentences } from "./text/sentences";
import type { Token } from "./text/tokenize";

/**
 * The figures that the text states, in its order: a proposal for a person to judge. Pure and
 * deterministic; the work grows with the length of the text, whatever it holds.
 */
export function extractFigures(text: string, options: ExtractOptions = {}): Suggestion[] {
  const reading = extractInSteps(text, options);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

/** {@link extractFigures} sentence by sentence, so that whoever has more to do may do it between them. */
export function* extractInSteps(
  text: string,
  options: ExtractOptions,
): Generator<undefined, Suggestion[], undefined> {
  const language = options.language ?? tellLanguage(text);
  const published = options.published ?? null;
  const lexicon = lexiconOf(language);
  const words = new PhraseBook(lexicon.words);
  const cues = new PhraseBook(lexicon.cues);
  const places = makePlaces(options.places ?? []);
  const suggestions: Suggestion[] = [];
  const sources = new SourceTrail(text);
  let earlier: Stated = NONE;
  for (const tokens of splitSentences(text)) {
    yield;
    const read = once(() => makeSentence(buildItems(tokens, words), language, published));
    const readings: Reading[] = words.mayHoldNumber(tokens)
      ? readSentence(read(), earlier.last)
      : [];
    if (readings.length === 0) {
      if (mayCreditAbove(tokens)) creditAbove(suggestions, readCreditLine(read(), text));
      sources.pass(read, spanOf(tokens));
      earlier = NONE;
      continue;
    }
    const sentence = read();
    const stated: Stated = {
      last: readings.findLast((reading) => reading.whole === null) ?? null,
      readings: readings.filter(({ rejected }) => rejected === null),
      first: suggestions.length,
    };
    const context: Context = {
      text,
      span: spanOf(tokens),
      attributions: findAttributions(sentence, text),
      cues: findTimeCues(sentence, findCueWords(tokens, sentence.items, cues), published),
      places: findPlaces(places, tokens),
      sources,
      readings,
      stated: [stated, earlier],
    };
    for (const reading of stated.readings) {
      const { outcome } = reading.attachment;
      if (outcome !== "none") suggestions.push(describeReading(reading, outcome, context));
    }
    sources.note(context.attributions, context.span);
    earlier = stated;
  }
  return suggestions;
}

const NONE: Stated = { last: null, readings: [], first: 0 };

function makeSentence(
  items: readonly Item[],
  language: Sentence["language"],
  published: CalendarDate | null,
): Sentence {
  const dates = findDates(items);
  const quantities = findQuantities(items, dates, language);
  return { language, items, roles: rolesOf(items), dates, quantities, published };
}

function spanOf(tokens: readonly Token[]): { start: number; end: number } {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** What `make` gives, made when first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
