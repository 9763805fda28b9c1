import { readSentence } from "./attach/read-sentence";
import type { Reading } from "./attach/reading";
import type { ExtractOptions, Suggestion } from "./figure";
import { tellLanguage } from "./text/tell-language";
import { buildItems, type Item } from "./read/item";
import { lexiconOf } from "./lexicon/compile";
import { findQuantities } from "./quantity/find-quantities";
import { findDates } from "./read/dates";
import type { Sentence } from "./sentence";
import { describeReading, type Context } from "./slots/describe-reading";
import { findCueWords } from "./slots/find-cue-words";
import { findTimeCues } from "./slots/find-windows";
import { findPlaces, makePlaces } from "./slots/places";
import { findAttributions } from "./source/find-attributions";
import { splitSentences } from "./text/sentences";
import { tokenize, type Token } from "./text/tokenize";

/**
 * The figures that the text states, in its order: a proposal for a person to judge. Pure and
 * deterministic; the work grows with the length of the text, whatever it holds.
 */
export function extractFigures(text: string, options: ExtractOptions = {}): Suggestion[] {
  const language = options.language ?? tellLanguage(text);
  const published = options.published ?? null;
  const lexicon = lexiconOf(language);
  const places = makePlaces(options.places ?? []);
  const suggestions: Suggestion[] = [];
  const indexOf = new Map<Reading, number>();
  let earlier: Reading | null = null;
  let source: Context["source"] = null;
  for (const tokens of splitSentences(tokenize(text))) {
    const items = buildItems(tokens, lexicon.words);
    const sentence = makeSentence(items, language, published);
    const readings: Reading[] =
      sentence.quantities.length > 0 ? readSentence(sentence, earlier) : [];
    const context: Context = {
      text,
      span: spanOf(tokens),
      attributions: findAttributions(sentence, text),
      cues:
        readings.length > 0
          ? findTimeCues(sentence, findCueWords(tokens, items, lexicon.cues), published)
          : [],
      places: findPlaces(places, tokens),
      source,
      readings,
      indexOf,
    };
    for (const reading of readings) {
      if (reading.rejected || reading.attachment.outcome === "none") continue;
      indexOf.set(reading, suggestions.length);
      suggestions.push(describeReading(reading, reading.attachment.outcome, context));
    }
    earlier = readings.findLast((reading) => reading.whole === null) ?? null;
    source = lastSource(context) ?? source;
  }
  return suggestions;
}

function makeSentence(
  items: readonly Item[],
  language: Sentence["language"],
  published: string | null,
): Sentence {
  const dates = findDates(items);
  const quantities = findQuantities(items, dates, language);
  const publishedYear = published === null ? null : Number(published.slice(0, 4));
  return { language, items, dates, quantities, publishedYear };
}

function spanOf(tokens: readonly Token[]): { start: number; end: number } {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

/** The source that a following "it added" means: the last one named. */
function lastSource({ attributions, span }: Context): Context["source"] {
  const named = attributions.findLast((one) => one.credit.kind === "named");
  return named?.credit.kind === "named" ? { name: named.credit.name, words: span } : null;
}
