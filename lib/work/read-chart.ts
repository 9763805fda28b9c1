import "server-only";
import { INDICATORS, type Indicator } from "@/lib/domain/codes";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import type { Chart } from "@/lib/series/chart";
import { parsePeriod } from "@/lib/series/chart-view";
import { planCard } from "@/lib/series/plan-cards";
import { planSeries } from "@/lib/series/plan-series";
import { listEvents, readCrisis, readHeadlines } from "./query-crises";
import { listSeries, readSeries, readSeriesFigures } from "./query-series";

/**
 * The chart of a crisis that `name` names: an indicator, or one of its series by id; looked at as
 * `params` say, by the names that they have on its page. Null where there is none.
 */
export async function readChart(
  slug: string,
  name: string,
  params: URLSearchParams,
): Promise<Chart | null> {
  const indicator = INDICATORS.find((code) => code === name);
  return indicator === undefined
    ? readSeriesChart(slug, name, params)
    : readIndicatorChart(slug, indicator, params);
}

async function readIndicatorChart(
  slug: string,
  indicator: Indicator,
  params: URLSearchParams,
): Promise<Chart | null> {
  const crisis = await readCrisis(slug);
  if (crisis === null) return null;
  const { period, ignored } = parsePeriod(params);
  const { knownOn } = period;
  const ofCrisis = { ...NO_FILTER, crisis: [slug] };
  const [headlines, today, then] = await Promise.all([
    readHeadlines(slug, knownOn),
    listSeries(ofCrisis),
    knownOn === null ? null : listSeries({ ...ofCrisis, knownOn }),
  ]);
  if (!today.some(({ series }) => series.indicator === indicator)) return null;
  const plan = planCard(indicator, then ?? today, headlines, params);
  const ids = plan.choice.chosen.map(({ id }) => id);
  const [figures, events] = await Promise.all([readSeriesFigures(ids, knownOn), listEvents(slug)]);
  return { crisis, plan, figures, events, ignored: [...ignored, ...plan.ignored] };
}

async function readSeriesChart(
  slug: string,
  id: string,
  params: URLSearchParams,
): Promise<Chart | null> {
  const { period, ignored } = parsePeriod(params);
  const detail = await readSeries(id, period.knownOn);
  if (detail === null || detail.series.crisis.slug !== slug) return null;
  const { series, figures } = detail;
  const plan = planSeries(series, params);
  return {
    crisis: series.crisis,
    plan,
    figures: new Map([[series.id, figures]]),
    events: await listEvents(slug),
    ignored: [...ignored, ...plan.ignored],
  };
}
