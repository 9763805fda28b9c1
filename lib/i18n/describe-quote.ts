import { findQuoteRefusals, type Quoted, type QuoteRefusal } from "@/lib/domain/quote-refusal";
import type { ReportedFigure } from "@/lib/domain/model";
import { describeFigure } from "./describe-figure";
import { formatDate } from "./format";
import { isolate } from "./isolate";
import type { Language } from "./language";

/** A sentence that may stand alone, or why there is none. */
export type Quote = { ok: true; sentence: string } | { ok: false; refusals: QuoteRefusal[] };

/** The safe sentence of what is to be quoted, in the reader's language; refused where it would mislead. */
export function describeQuote(
  quoted: readonly Quoted[],
  permalink: string,
  language: Language,
): Quote {
  const refusals = findQuoteRefusals(quoted);
  const [first] = quoted;
  if (refusals.length > 0 || first === undefined) return { ok: false, refusals };
  return { ok: true, sentence: quoteSentence(first.reported, permalink, language) };
}

function quoteSentence(reported: ReportedFigure, permalink: string, language: Language): string {
  const { provisional, asOfBasis, asOfEarliest } = reported.figure;
  return language.t("cite.quote", {
    sentence: describeFigure(reported, language),
    provisional: provisional ? "yes" : "no",
    assumed: asOfBasis === "assumed" ? "yes" : "no",
    hasEarliest: asOfEarliest === null ? "no" : "yes",
    earliest: asOfEarliest === null ? "" : formatDate(asOfEarliest, language.locale),
    permalink: isolate(permalink, language.locale),
  });
}

/** Why no sentence is offered, each reason in words. */
export function describeRefusals(refusals: readonly QuoteRefusal[], { t }: Language): string[] {
  return refusals.map((refusal) => t(`cite.refusal.${refusal}`));
}
