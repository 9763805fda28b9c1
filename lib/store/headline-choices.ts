import "server-only";
import { HEADLINE_SLOTS, type HeadlineSlot, type Indicator } from "@/lib/domain/codes";
import type { Db } from "./connection";
import { insertRows } from "./insert-rows";
import { change, readAll } from "./sql";
import { inList } from "./sqlite";

/** Ids of the series that lead each slot of a crisis, in rank order. */
export function readHeadlineSeries(db: Db, crisisId: string): Record<HeadlineSlot, string[]> {
  const rows = readAll<{ slot: HeadlineSlot; seriesId: string }>(
    db,
    "SELECT slot, seriesId FROM HeadlineChoice WHERE crisisId = @crisisId ORDER BY slot, rank",
    { crisisId },
  );
  const of = (slot: HeadlineSlot): string[] =>
    rows.filter((row) => row.slot === slot).map(({ seriesId }) => seriesId);
  return { killed: of("killed"), injured: of("injured"), displaced: of("displaced") };
}

/** The series that lead a slot of a crisis, in place of those before. */
export function writeHeadlineSeries(
  db: Db,
  crisisId: string,
  slot: HeadlineSlot,
  seriesIds: readonly string[],
): void {
  const sql = "DELETE FROM HeadlineChoice WHERE crisisId = @crisisId AND slot = @slot";
  change(db, sql, { crisisId, slot });
  const rows = seriesIds.map((seriesId, at) => ({ crisisId, slot, rank: at + 1, seriesId }));
  insertRows(db, "HeadlineChoice", rows);
}

/** What those of the series count that belong to the crisis and are not archived, by id. */
export function readIndicators(
  db: Db,
  crisisId: string,
  seriesIds: readonly string[],
): Map<string, Indicator> {
  const rows = readAll<{ id: string; indicator: Indicator }>(
    db,
    `SELECT id, indicator FROM Series
     WHERE crisisId = @crisisId AND archivedAt IS NULL AND ${inList("id", "ids")}`,
    { crisisId, ids: JSON.stringify(seriesIds) },
  );
  return new Map(rows.map(({ id, indicator }) => [id, indicator]));
}

/** Puts one series in another's place wherever that leads, leaving none twice in a slot. */
export function replaceHeadlineSeries(db: Db, fromId: string, toId: string): void {
  const crises = readAll<{ crisisId: string }>(
    db,
    "SELECT DISTINCT crisisId FROM HeadlineChoice WHERE seriesId = @fromId",
    { fromId },
  );
  for (const { crisisId } of crises) {
    const chosen = readHeadlineSeries(db, crisisId);
    for (const slot of HEADLINE_SLOTS) {
      const replaced = chosen[slot].map((id) => (id === fromId ? toId : id));
      writeHeadlineSeries(db, crisisId, slot, [...new Set(replaced)]);
    }
  }
}
