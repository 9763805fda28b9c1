import type { Series } from "@/lib/domain/model";
import { parseCardView } from "./chart-view";
import type { CardPlan } from "./plan-cards";

/** What names the card of one series in the address of its own page. */
export const SERIES_CARD = "series";

/** The card of one series alone: nothing to choose but how it is looked at. */
export function planSeries(series: Series, params: URLSearchParams): CardPlan {
  const { view, ignored } = parseCardView(params, SERIES_CARD);
  return {
    card: SERIES_CARD,
    indicator: series.indicator,
    view,
    ignored,
    choice: {
      chosen: [series],
      leftOut: 0,
      effective: { measure: [], population: [], origin: [], place: [] },
      options: { measure: [], population: [], origin: [], place: [] },
      ignored: [],
    },
  };
}
