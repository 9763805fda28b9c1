import type { CrisisEvent, ReportedFigure, Series } from "@/lib/domain/model";
import { parseCardView, parsePeriod } from "@/lib/series/chart-view";
import type { CardPlan } from "@/lib/series/plan-cards";
import { buildCard, type CardPlace } from "./card-model";
import { ChartCard } from "./chart-card";
import { ChartPageProvider } from "./chart-page";
import { chartPageOf } from "./chart-page-of";

const CARD = "series";

/** The chart of one series alone, on its own page; `figures` as known on the period's `knownOn`. */
export function SeriesChart({
  series,
  figures,
  events,
  place,
}: {
  series: Series;
  figures: readonly ReportedFigure[];
  events: readonly CrisisEvent[];
  place: CardPlace;
}) {
  const { language, params } = place;
  const { period, ignored } = parsePeriod(params);
  const card = parseCardView(params, CARD);
  const plan: CardPlan = {
    card: CARD,
    indicator: series.indicator,
    view: card.view,
    ignored: [...ignored, ...card.ignored],
    choice: {
      chosen: [series],
      leftOut: 0,
      effective: { measure: [], population: [], origin: [], place: [] },
      options: { measure: [], population: [], origin: [], place: [] },
      ignored: [],
    },
  };
  return (
    <ChartPageProvider page={chartPageOf(language, period)}>
      <ChartCard
        model={buildCard(plan, new Map([[series.id, figures]]), events, place)}
        place={place}
        title={language.t(`codes.indicator.${series.indicator}`)}
      />
    </ChartPageProvider>
  );
}
