import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { NO_FILTER, type FigureFilter } from "@/lib/domain/figure-filter";
import { groupBy } from "@/lib/domain/group-by";
import type { ReportedFigure, Series, SeriesDetail, SeriesSummary } from "@/lib/domain/model";
import { compareKeys } from "@/lib/schema/list-page";
import { driver } from "@/lib/store/connection";
import { readOrganisations } from "@/lib/store/read-entities";
import { readFiguresOfSeries } from "@/lib/store/read-figures";
import { readRestarts, readSeriesByIds, readStandingSeriesId } from "@/lib/store/read-series";
import { readSeriesExtents } from "@/lib/store/summarise";

/** The series with figures that the filter finds, with how many and over which dates. */
export async function listSeries(filter: FigureFilter): Promise<SeriesSummary[]> {
  const db = driver();
  const extents = await readSeriesExtents(db, filter);
  const series = readSeriesByIds(
    db,
    extents.map(({ id }) => id),
    readOrganisations(db),
  );
  return extents.flatMap(({ id, ...extent }) => {
    const found = series.get(id);
    return found ? [{ series: found, ...extent }] : [];
  });
}

/** What {@link listSeriesByKey} orders series by: nothing of it changes while somebody pages. */
export function seriesKey({ series }: SeriesSummary): string[] {
  const { crisis, indicator, population, measure, id } = series;
  return [crisis.slug, indicator, population, measure, id];
}

/** {@link listSeries} in the order of crisis, of what is counted, and of id. */
export async function listSeriesByKey(filter: FigureFilter): Promise<SeriesSummary[]> {
  const all = await listSeries(filter);
  return all.toSorted((a, b) => compareKeys(seriesKey(a), seriesKey(b)));
}

/** A series without its figures, and what else can be asked of it. */
interface SeriesHead {
  series: Series;
  /** Whether one of its figures ever left. */
  isPublic: () => Promise<boolean>;
  /** The series that count on from a restart of its counter, as far as readers see them. */
  restartedBy: () => Promise<Series[]>;
}

/** The series with that id; for one that was merged, the one that took its place. Null for none. */
export async function readSeriesHead(asked: string): Promise<SeriesHead | null> {
  const db = driver();
  const id = readStandingSeriesId(db, asked);
  const organisations = readOrganisations(db);
  const series = readSeriesByIds(db, [id], organisations).get(id);
  if (!series) return null;
  return {
    series,
    isPublic: async () => (await isPublic([id])).has(id),
    restartedBy: async () => {
      const restarts = readRestarts(db, id);
      const shown = await isPublic(restarts);
      const wanted = restarts.filter((restart) => shown.has(restart));
      return [...readSeriesByIds(db, wanted, organisations).values()];
    },
  };
}

/**
 * A series with all its figures that a reader could see on that day (null: today), whatever their
 * role and status; for one that was merged, the one that took its place. Null where there is no such
 * series, or none of its figures ever left.
 */
export async function readSeries(
  asked: string,
  knownOn: CalendarDate | null,
): Promise<SeriesDetail | null> {
  const found = await readSeriesHead(asked);
  if (found === null) return null;
  const { series } = found;
  const figures = readFiguresOfSeries(driver(), [series.id], knownOn);
  if (figures.length === 0 && !(await found.isPublic())) return null;
  return { series, figures, restartedBy: await found.restartedBy() };
}

/** The ids of the series that have a figure which a reader may see today. */
async function isPublic(ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const filter: FigureFilter = { ...NO_FILTER, series: ids, status: ["superseded", "withdrawn"] };
  const extents = await readSeriesExtents(driver(), filter);
  return new Set(extents.map((extent) => extent.id));
}

/** {@link readSeries}' figures for several series at once, in the order of the ids. */
export async function readSeriesFigures(
  ids: string[],
  knownOn: CalendarDate | null,
): Promise<Map<string, ReportedFigure[]>> {
  if (ids.length === 0) return new Map();
  const groups = groupBy(
    readFiguresOfSeries(driver(), ids, knownOn),
    (reported) => reported.series.id,
  );
  return new Map(ids.map((id) => [id, groups.get(id) ?? []]));
}
