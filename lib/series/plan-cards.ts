import { INDICATORS, type Indicator } from "@/lib/domain/codes";
import type { Headline } from "@/lib/domain/model";
import type { IgnoredParameter } from "@/lib/domain/ignored-parameter";
import { parseCardView, type CardView } from "./chart-view";
import { chooseSeries, type SeriesChoice, type SeriesExtent } from "./choose-series";

/** Pictures a card shows unasked: fewer on a page of many cards, which is read on a poor line too. */
const PANELS = { few: 3, many: 2 };
const MANY_CARDS = 3;

/** One chart card before its figures are read. */
export interface CardPlan {
  /** Names the card in the address and on the page. */
  card: string;
  indicator: Indicator;
  view: CardView;
  choice: SeriesChoice;
  /** Parts of the address that this card could not follow. */
  ignored: IgnoredParameter[];
}

/**
 * The chart cards of a crisis, one an indicator that has figures, and the series that each shows for
 * this address. Read the figures of `choice.chosen` to draw them.
 */
export function planCards(
  extents: readonly SeriesExtent[],
  headlines: readonly Headline[],
  params: URLSearchParams,
): CardPlan[] {
  return INDICATORS.map((indicator) => planCard(indicator, extents, headlines, params)).filter(
    ({ choice }) => choice.chosen.length > 0,
  );
}

/** One of {@link planCards}, whether or not it has anything to show. */
export function planCard(
  indicator: Indicator,
  extents: readonly SeriesExtent[],
  headlines: readonly Headline[],
  params: URLSearchParams,
): CardPlan {
  const present = new Set(extents.map((e) => e.series.indicator));
  const panels = present.size > MANY_CARDS ? PANELS.many : PANELS.few;
  const { view, ignored } = parseCardView(params, indicator);
  const choice = chooseSeries(indicator, indicator, extents, headlines, view, panels);
  return { card: indicator, indicator, view, choice, ignored: [...ignored, ...choice.ignored] };
}
