import { crisisPath, seriesPath, withQuery } from "@/lib/config/paths";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import type { Chart } from "@/lib/series/chart";
import type { ChartPicture } from "@/lib/series/picture/picture";
import { SERIES_CARD } from "@/lib/domain/series-card";
import { buildCard } from "./card-model";
import { describeChart } from "./describe-chart";

/** A chart as a picture in a language, with the address of its page at `origin` burnt in. */
export function makeChartPicture(
  chart: Chart,
  { params, language, origin }: { params: URLSearchParams; language: Language; origin: string },
): ChartPicture {
  const place = placeOf(chart, params, language);
  return describeChart(buildCard(chart.plan, chart.figures, chart.events, place), language, {
    crisis: chart.crisis.name,
    title: language.t(`codes.indicator.${chart.plan.indicator}`),
    link: origin + chartLink(chart, params, language),
  });
}

/** The chart on its page, looked at in the same way. */
export function chartLink(chart: Chart, params: URLSearchParams, language: Language): string {
  const query = withQuery(placeOf(chart, params, language).path, params).replaceAll("%2C", ",");
  return `${query}#${chart.plan.card}`;
}

function placeOf({ crisis, plan }: Chart, params: URLSearchParams, language: Language) {
  const [series] = plan.choice.chosen;
  const path =
    plan.card === SERIES_CARD && series ? seriesPath(series.id) : crisisPath(crisis.slug);
  return { path: localizePath(path, language.locale), params, language };
}
