import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { NO_FILTER, type FigureFilter } from "@/lib/domain/figure-filter";
import type { Crisis, CrisisEvent, CrisisOverview, Headline } from "@/lib/domain/model";
import { formatFigureFilter } from "@/lib/schema/figure-query-format";
import { findLeader } from "@/lib/series/leading-figure";
import { judgeFigures } from "@/lib/domain/judge-figures";
import { driver } from "@/lib/store/connection";
import { readCrises, readEvents, readOrganisations } from "@/lib/store/read-entities";
import { readCandidates } from "@/lib/store/read-candidates";
import { readFiguresByIds } from "@/lib/store/read-figures";
import { readHeadlineChoices, readSeriesByIds, type HeadlineChoice } from "@/lib/store/read-series";
import { readCrisisExtents } from "@/lib/store/summarise";

/** The leaders are found as pictures find them: see {@link judgeFigures} and {@link findLeader}. */
function leadHeadlines(choices: HeadlineChoice[], knownOn: CalendarDate | null): Headline[] {
  const db = driver();
  const ids = choices.map((choice) => choice.seriesId);
  const series = readSeriesByIds(db, ids, readOrganisations(db));
  const candidates = readCandidates(db, series.values(), knownOn);
  const leaders = new Map(
    [...series.values()].flatMap((one) => {
      const { line } = judgeFigures(one, candidates.get(one.id) ?? [], knownOn);
      const leader = findLeader(line.map(({ figure }) => figure));
      return leader ? [[one.id, leader.id] as const] : [];
    }),
  );
  const figures = readFiguresByIds(db, [...leaders.values()], knownOn);
  return choices.flatMap(({ slot, rank, seriesId }) => {
    const found = series.get(seriesId);
    const latest = figures.get(leaders.get(seriesId) ?? "") ?? null;
    return found ? [{ slot, rank, series: found, latest }] : [];
  });
}

/**
 * Crises with the extent of the figures that the filter finds in each, in home page order. Those
 * without any are left out where the filter asks for more than crises and a day of knowledge, and those
 * in the archive where it does not name them.
 */
export async function queryCrises(filter: FigureFilter): Promise<CrisisOverview[]> {
  const db = driver();
  const wanted = filter.crisis;
  const asksMore = formatFigureFilter({ ...filter, crisis: [], knownOn: null }).size > 0;
  const extents = new Map(readCrisisExtents(db, filter).map((extent) => [extent.id, extent]));
  const crises = readCrises(db, wanted.length === 0 ? "listed" : "all").filter(
    ({ id, slug }) =>
      (wanted.length === 0 || wanted.includes(slug)) && (!asksMore || extents.has(id)),
  );
  const shown = new Set(crises.map(({ id }) => id));
  const choices = readHeadlineChoices(db).filter(({ crisisId }) => shown.has(crisisId));
  const headlines = leadHeadlines(choices, filter.knownOn);
  return crises.map((crisis) => {
    const extent = extents.get(crisis.id);
    return {
      crisis,
      headlines: headlines.filter(({ series }) => series.crisis.id === crisis.id),
      figures: extent?.figures ?? 0,
      firstAsOf: extent?.firstAsOf ?? null,
      lastAsOf: extent?.lastAsOf ?? null,
    };
  });
}

/** Every crisis with its leading figures as known on that day (null: today), in home page order. */
export async function listCrises(knownOn: CalendarDate | null): Promise<CrisisOverview[]> {
  return queryCrises({ ...NO_FILTER, knownOn });
}

/** The crisis with that slug, null where there is none. */
export async function readCrisis(slug: string): Promise<Crisis | null> {
  return readCrises(driver()).find((crisis) => crisis.slug === slug) ?? null;
}

/** The series chosen to lead a crisis, by slot and rank, each with its latest figure of that day. */
export async function readHeadlines(
  slug: string,
  knownOn: CalendarDate | null,
): Promise<Headline[]> {
  const crisis = await readCrisis(slug);
  if (crisis === null) return [];
  const choices = readHeadlineChoices(driver()).filter(({ crisisId }) => crisisId === crisis.id);
  return leadHeadlines(choices, knownOn);
}

/** The events of a crisis, oldest first. */
export async function listEvents(slug: string): Promise<CrisisEvent[]> {
  return readEvents(driver(), slug);
}
