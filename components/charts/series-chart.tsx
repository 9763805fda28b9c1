import type { CrisisEvent, ReportedFigure, Series } from "@/lib/domain/model";
import { parsePeriod } from "@/lib/series/chart-view";
import { planSeries } from "@/lib/series/plan-series";
import { buildCard, type CardPlace } from "./card-model";
import { ChartCard } from "./chart-card";
import { ChartPageProvider } from "./chart-page";
import { chartPageOf } from "./chart-page-of";

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
  const plan = planSeries(series, params);
  return (
    <ChartPageProvider page={chartPageOf(language, period)}>
      <ChartCard
        model={buildCard(
          { ...plan, ignored: [...ignored, ...plan.ignored] },
          new Map([[series.id, figures]]),
          events,
          place,
        )}
        place={place}
        title={language.t(`codes.indicator.${series.indicator}`)}
      />
    </ChartPageProvider>
  );
}
