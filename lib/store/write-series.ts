import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { formatSeriesKey, type SeriesKey } from "@/lib/domain/series-key";
import type { Db } from "./connection";
import { mayLeave } from "./figure-sql";
import { insertRows } from "./insert-rows";
import { makeId } from "./make-id";
import { change, readOne } from "./sql";

/** The id of the series with that key; null where there is none. */
export function findSeriesId(db: Db, key: SeriesKey): string | null {
  return (
    readOne<{ id: string }>(db, "SELECT id FROM Series WHERE key = @key", {
      key: formatSeriesKey(key),
    })?.id ?? null
  );
}

/** The ids that the names of a key stand for. */
export interface KeyIds {
  crisisId: string;
  placeId: string;
  originId: string;
}

/** Adds a series of that key and returns its id: `id`, or else a new one. */
export function insertSeries(db: Db, key: SeriesKey, ids: KeyIds, id: string = makeId()): string {
  const { crisis: _crisis, place: _place, origin: _origin, ...parts } = key;
  insertRows(db, "Series", [{ id, key: formatSeriesKey(key), ...ids, ...parts }]);
  return id;
}

/** The crisis of a series; null where there is no such series. */
export function readCrisisOfSeries(db: Db, seriesId: string): string | null {
  return (
    readOne<{ crisisId: string }>(db, "SELECT crisisId FROM Series WHERE id = @seriesId", {
      seriesId,
    })?.crisisId ?? null
  );
}

/** Whether readers know a series: one of its figures may leave. */
export function isPublicSeries(db: Db, seriesId: string): boolean {
  const query = `SELECT 1 AS found FROM Figure f WHERE f.seriesId = @seriesId AND ${mayLeave("f")}`;
  return readOne(db, `${query} LIMIT 1`, { seriesId }) !== null;
}

/**
 * Notes that somebody looked on that day and found nothing new. False where it is noted already.
 */
export function insertSeriesCheck(
  db: Db,
  check: { seriesId: string; checkedOn: CalendarDate; note: string | null },
): boolean {
  const text = `INSERT INTO SeriesCheck (seriesId, checkedOn, note)
    VALUES (@seriesId, @checkedOn, @note) ON CONFLICT DO NOTHING`;
  return change(db, text, check) === 1;
}
