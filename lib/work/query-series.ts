import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { NO_FILTER, type FigureFilter } from "@/lib/domain/figure-filter";
import { groupBy } from "@/lib/domain/group-by";
import type { ReportedFigure, SeriesDetail, SeriesSummary } from "@/lib/domain/model";
import { driver } from "@/lib/store/connection";
import { readOrganisations } from "@/lib/store/read-entities";
import { readFiguresOfSeries } from "@/lib/store/read-figures";
import { readRestarts, readSeriesByIds, readStandingSeriesId } from "@/lib/store/read-series";
import { readSeriesExtents } from "@/lib/store/summarise";

/** The series with figures that the filter finds, with how many and over which dates. */
export async function listSeries(filter: FigureFilter): Promise<SeriesSummary[]> {
  const db = driver();
  const extents = readSeriesExtents(db, filter);
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

/**
 * A series with all its figures that a reader could see on that day (null: today), whatever their
 * role and status; for one that was merged, the one that took its place. Null where there is no such
 * series, or none of its figures ever left.
 */
export async function readSeries(
  asked: string,
  knownOn: CalendarDate | null,
): Promise<SeriesDetail | null> {
  const db = driver();
  const id = readStandingSeriesId(db, asked);
  const organisations = readOrganisations(db);
  const series = readSeriesByIds(db, [id], organisations).get(id);
  if (!series) return null;
  const figures = readFiguresOfSeries(db, [id], knownOn);
  if (figures.length === 0 && !(await isPublic([id])).has(id)) return null;
  const restarts = readRestarts(db, id);
  const shown = await isPublic(restarts);
  const restartedBy = readSeriesByIds(
    db,
    restarts.filter((restart) => shown.has(restart)),
    organisations,
  );
  return { series, figures, restartedBy: [...restartedBy.values()] };
}

/** The ids of the series that have a figure which a reader may see today. */
async function isPublic(ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const filter: FigureFilter = { ...NO_FILTER, series: ids, status: ["superseded", "withdrawn"] };
  return new Set(readSeriesExtents(driver(), filter).map((extent) => extent.id));
}

/** {@link readSeries}' figures for several series at once, in the order of the ids. */
export async function readSeriesFigures(
  ids: string[],
  knownOn: CalendarDate | null,
): Promise<Map<string, ReportedFigure[]>> {
  const groups = groupBy(
    readFiguresOfSeries(driver(), ids, knownOn),
    (reported) => reported.series.id,
  );
  return new Map(ids.map((id) => [id, groups.get(id) ?? []]));
}
