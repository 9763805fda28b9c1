import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { PlannedSeries } from "@/lib/domain/import/planned-row";
import { matchSeries, type KnownSeries, type SeriesParts } from "@/lib/domain/match-series";
import type { Series } from "@/lib/domain/model";
import { formatSeriesKey, type SeriesKey } from "@/lib/domain/series-key";
import type { Db } from "@/lib/store/connection";
import { makeId } from "@/lib/store/make-id";
import { readSeriesKeys } from "@/lib/store/read-entry-context";
import { readOrganisations } from "@/lib/store/read-entities";
import { readSeriesByIds } from "@/lib/store/read-series";
import { isSeriesId } from "@/lib/store/series-id";
import { previewSeries } from "@/lib/work/preview-row";
import type { ImportCatalogue } from "./catalogue";
import { isId } from "./document-book";

/** Finds the series that rows belong to, and plans those that are not on record. */
export interface SeriesBook {
  /** Null where several could be meant; then how many. */
  find: (
    parts: SeriesParts,
    periodStart: CalendarDate | null,
    ownId: string | null,
  ) => PlannedSeries | { candidates: number };
  /** Every series of the crises that rows named so far, on record or planned. */
  known: () => readonly KnownSeries[];
  /** The series of rows so far, by id. */
  used: ReadonlyMap<string, PlannedSeries>;
}

export function openSeriesBook(db: Db, catalogue: ImportCatalogue): SeriesBook {
  const organisations = readOrganisations(db);
  const loaded = new Set<string>();
  /** Series that differ in nothing but data set, definition and baseline. */
  const alike = new Map<string, KnownSeries[]>();
  const all: KnownSeries[] = [];
  const used = new Map<string, PlannedSeries>();
  const answers = new Map<string, PlannedSeries | { candidates: number }>();

  const add = (series: KnownSeries): void => {
    all.push(series);
    const group = alike.get(alikeKey(series.key));
    if (group) group.push(series);
    else alike.set(alikeKey(series.key), [series]);
  };
  const load = (slug: string): void => {
    if (loaded.has(slug)) return;
    loaded.add(slug);
    const crisis = catalogue.crises.get(slug);
    if (crisis) for (const series of readSeriesKeys(db, crisis.id)) add(series);
  };
  const use = (id: string, key: SeriesKey, isNew: boolean): PlannedSeries => {
    const known = used.get(id);
    if (known) return known;
    const shown = isNew
      ? previewNew(key, id, catalogue)
      : readSeriesByIds(db, [id], organisations).get(id);
    if (!shown) throw new Error(`series ${id} is not there`);
    const series = { id, isNew, key, shown };
    used.set(id, series);
    return series;
  };
  const plan = (key: SeriesKey, ownId: string | null): PlannedSeries => {
    const isFree = ownId !== null && isId(ownId) && !isSeriesId(db, ownId) && !used.has(ownId);
    const id = isFree ? ownId : makeId();
    add({ id, key });
    return use(id, key, true);
  };
  const search = (
    parts: SeriesParts,
    periodStart: CalendarDate | null,
    ownId: string | null,
  ): PlannedSeries | { candidates: number } => {
    const { found, candidates } = matchSeries(parts, periodStart, alike.get(alikeKey(parts)) ?? []);
    if (found === null) return { candidates: candidates.length };
    if (found.id === null) return plan(found.key, ownId);
    return use(found.id, found.key, used.get(found.id)?.isNew ?? false);
  };
  return {
    find: (parts, periodStart, ownId) => {
      load(parts.crisis);
      const group = `${formatSeriesKey(parts as SeriesKey)}|${isOpen(parts)}`;
      const key = parts.baseline === undefined ? `${group}|${periodStart ?? ""}` : group;
      const known = answers.get(key);
      if (known !== undefined) return known;
      const answer = search(parts, periodStart, ownId);
      // Another series alike would make it ambiguous: what was found for a row stays found.
      answers.set(key, answer);
      return answer;
    },
    known: () => all,
    used,
  };
}

function alikeKey(key: SeriesParts | SeriesKey): string {
  const { crisis, indicator, population, measure, unit, place, placeRole, origin } = key;
  return [crisis, indicator, population, measure, unit, place, placeRole, origin].join("|");
}

/** Which parts are open, since open and none are written alike. */
function isOpen({ dataset, definition, baseline }: SeriesParts): string {
  return [dataset, definition, baseline].map((part) => (part === undefined ? "?" : "")).join("");
}

function previewNew(key: SeriesKey, id: string, catalogue: ImportCatalogue): Series | undefined {
  const crisis = catalogue.crises.get(key.crisis) ?? null;
  const shown = previewSeries(key, { ...catalogue, crisis });
  return shown === null ? undefined : { ...shown, id };
}
