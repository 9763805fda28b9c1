import type { CrisisEvent } from "@/lib/domain/model";
import { THEMES, themeOf } from "@/lib/domain/theme";
import type { CardFigure } from "@/lib/series/chart-point";
import { parsePeriod } from "@/lib/series/chart-view";
import type { CardPlan } from "@/lib/series/plan-cards";
import { IgnoredNote } from "@/components/ui/ignored-note";
import { buildCard, type CardPlace } from "./card-model";
import { ChartCard } from "./chart-card";
import { ChartPageProvider } from "./chart-page";
import { chartPageOf } from "./chart-page-of";
import styles from "./crisis-charts.module.css";

/**
 * The charts of a crisis: casualties, then displacement, one card an indicator. `plans` come from
 * `planCards`; `figures` are those of every series that they chose, by series id, as known on the
 * period's `knownOn`.
 */
export function CrisisCharts({
  plans,
  figures,
  events,
  place,
}: {
  plans: readonly CardPlan[];
  figures: ReadonlyMap<string, readonly CardFigure[]>;
  events: readonly CrisisEvent[];
  place: CardPlace;
}) {
  const { language, params } = place;
  const { period, ignored } = parsePeriod(params);
  const shown = THEMES.flatMap((theme) => plans.filter((p) => themeOf(p.indicator) === theme));
  return (
    <ChartPageProvider page={chartPageOf(language, period)}>
      <IgnoredNote ignored={ignored} language={language} />
      {THEMES.map((theme) => {
        const own = shown.filter((plan) => themeOf(plan.indicator) === theme);
        if (own.length === 0) return null;
        return (
          <section key={theme} className={styles.section} aria-labelledby={`charts-${theme}`}>
            <h2 id={`charts-${theme}`}>{language.t(`charts.sections.${theme}`)}</h2>
            <div className={styles.cards}>
              {own.map((plan) => (
                <ChartCard
                  key={plan.card}
                  late={plan !== shown[0]}
                  model={buildCard(plan, figures, events, place)}
                  place={place}
                  title={language.t(`codes.indicator.${plan.indicator}`)}
                />
              ))}
            </div>
          </section>
        );
      })}
    </ChartPageProvider>
  );
}
