import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Db } from "./connection";
import { insertRows } from "./insert-rows";
import { readOne } from "./sql";

/** Whether somebody recorded for that day that there was nothing new. */
export function isSeriesChecked(db: Db, seriesId: string, on: CalendarDate): boolean {
  const sql = "SELECT 1 FROM SeriesCheck WHERE seriesId = @seriesId AND checkedOn = @on";
  return readOne(db, sql, { seriesId, on }) !== null;
}

/** Records that somebody looked on that day and found nothing new. */
export function insertSeriesCheck(
  db: Db,
  seriesId: string,
  on: CalendarDate,
  note: string | null,
): void {
  insertRows(db, "SeriesCheck", [{ seriesId, checkedOn: on, note }]);
}
