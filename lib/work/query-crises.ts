import "server-only";
import { setImmediate } from "node:timers/promises";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { NO_FILTER, type FigureFilter } from "@/lib/domain/figure-filter";
import type {
  Crisis,
  CrisisEvent,
  CrisisOverview,
  EventSummary,
  Headline,
} from "@/lib/domain/model";
import { compareKeys } from "@/lib/schema/list-page";
import { formatFigureFilter } from "@/lib/schema/figure-query-format";
import type { ChartPoint, SeriesLine } from "@/lib/series/chart-point";
import { findLeader } from "@/lib/series/leading-figure";
import { driver } from "@/lib/store/connection";
import { readCrises, readEvents, readOrganisations } from "@/lib/store/read-entities";
import { readFiguresByIds } from "@/lib/store/read-figures";
import { readHeadlineChoices, readSeriesByIds, type HeadlineChoice } from "@/lib/store/read-series";
import { readCrisisExtents } from "@/lib/store/summarise";
import type { ReadCandidates } from "./read-candidates-once";
import { readTrends } from "./read-trends";

/** What leads crises, with the line of each series: pictures of them need no second reading. */
interface Leading {
  headlines: Headline[];
  trends: SeriesLine<ChartPoint>[];
}

/** Their lines are made together, some milliseconds each; others are answered before the next ones. */
const LINES_TOGETHER = 5;

/**
 * The leaders are found on the lines that pictures show: see {@link findLeader}. The lines are given
 * where `keep` says so; those of all crises may be hundreds of thousands of points.
 */
async function leadHeadlines(
  choices: HeadlineChoice[],
  knownOn: CalendarDate | null,
  { read, keep }: { read?: ReadCandidates | undefined; keep: boolean },
): Promise<Leading> {
  const db = driver();
  const ids = choices.map((choice) => choice.seriesId);
  const series = readSeriesByIds(db, ids, readOrganisations(db));
  const trends: SeriesLine<ChartPoint>[] = [];
  const leaders = new Map<string, string>();
  const all = [...series.values()];
  for (let i = 0; i < all.length; i += LINES_TOGETHER) {
    if (i > 0) await setImmediate();
    const made = await readTrends(all.slice(i, i + LINES_TOGETHER), knownOn, read);
    for (const { series: one, points } of made) {
      const leader = findLeader(points.filter(({ onLine }) => onLine));
      if (leader) leaders.set(one.id, leader.figure);
    }
    if (keep) trends.push(...made);
  }
  const figures = readFiguresByIds(db, [...leaders.values()], knownOn);
  const headlines = choices.flatMap(({ slot, rank, seriesId }) => {
    const found = series.get(seriesId);
    const latest = figures.get(leaders.get(seriesId) ?? "") ?? null;
    return found ? [{ slot, rank, series: found, latest }] : [];
  });
  return { headlines, trends };
}

/**
 * Crises with the extent of the figures that the filter finds in each, in home page order. Those
 * without any are left out where the filter asks for more than crises and a day of knowledge, and those
 * in the archive where it does not name them.
 */
export async function queryCrises(filter: FigureFilter): Promise<CrisisOverview[]> {
  return (await overviewCrises(filter, false)).crises;
}

interface CrisesWithTrends {
  crises: CrisisOverview[];
  /** The line of every series that leads a headline of theirs. */
  trends: SeriesLine<ChartPoint>[];
}

async function overviewCrises(filter: FigureFilter, keep: boolean): Promise<CrisesWithTrends> {
  const db = driver();
  const wanted = filter.crisis;
  const asksMore = formatFigureFilter({ ...filter, crisis: [], knownOn: null }).size > 0;
  const found = await readCrisisExtents(db, filter);
  const extents = new Map(found.map((extent) => [extent.id, extent]));
  const crises = readCrises(db, wanted.length === 0 ? "listed" : "all").filter(
    ({ id, slug }) =>
      (wanted.length === 0 || wanted.includes(slug)) && (!asksMore || extents.has(id)),
  );
  const shown = new Set(crises.map(({ id }) => id));
  const choices = readHeadlineChoices(db).filter(({ crisisId }) => shown.has(crisisId));
  const { headlines, trends } = await leadHeadlines(choices, filter.knownOn, { keep });
  const overviews = crises.map((crisis) => {
    const extent = extents.get(crisis.id);
    return {
      crisis,
      headlines: headlines.filter(({ series }) => series.crisis.id === crisis.id),
      figures: extent?.figures ?? 0,
      firstAsOf: extent?.firstAsOf ?? null,
      lastAsOf: extent?.lastAsOf ?? null,
    };
  });
  return { crises: overviews, trends };
}

/** Every crisis with its leading figures as known on that day (null: today), in home page order. */
export async function listCrises(knownOn: CalendarDate | null): Promise<CrisisOverview[]> {
  return queryCrises({ ...NO_FILTER, knownOn });
}

/** {@link listCrises} with the lines of what leads them. */
export async function listCrisesWithTrends(
  knownOn: CalendarDate | null,
): Promise<CrisesWithTrends> {
  return overviewCrises({ ...NO_FILTER, knownOn }, true);
}

/** The crisis with that slug, null where there is none. */
export async function readCrisis(slug: string): Promise<Crisis | null> {
  return readCrises(driver()).find((crisis) => crisis.slug === slug) ?? null;
}

/**
 * The series chosen to lead a crisis, by slot and rank, each with its latest figure of that day, by what
 * `read` gives.
 */
export async function readHeadlines(
  slug: string,
  knownOn: CalendarDate | null,
  read?: ReadCandidates,
): Promise<Headline[]> {
  const crisis = await readCrisis(slug);
  if (crisis === null) return [];
  const choices = readHeadlineChoices(driver()).filter(({ crisisId }) => crisisId === crisis.id);
  return (await leadHeadlines(choices, knownOn, { read, keep: false })).headlines;
}

/** What {@link listAllEvents} orders by. */
export function eventKey({ event }: EventSummary): string[] {
  return [event.startDate, event.id];
}

/** The events of these crises, of all for none, the oldest first. */
export async function listAllEvents(slugs: readonly string[]): Promise<EventSummary[]> {
  const crises = readCrises(driver()).filter(
    ({ slug }) => slugs.length === 0 || slugs.includes(slug),
  );
  return crises
    .flatMap((crisis) => readEvents(driver(), crisis.slug).map((event) => ({ event, crisis })))
    .toSorted((a, b) => compareKeys(eventKey(a), eventKey(b)));
}

/** The events of a crisis, oldest first. */
export async function listEvents(slug: string): Promise<CrisisEvent[]> {
  return readEvents(driver(), slug);
}
