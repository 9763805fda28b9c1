import type { Series } from "@/lib/domain/model";
import { SERIES_CARD } from "@/lib/domain/series-card";
import { parseCardView } from "./chart-view";
import type { CardPlan } from "./plan-cards";

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
