import "server-only";
import type { RecordKind } from "@/lib/domain/catalogue";
import type { Rhythm } from "@/lib/domain/model";
import type { Db } from "./connection";
import { insertRows, type Row } from "./insert-rows";
import { toInstant } from "./instant";
import { change } from "./sql";

const TABLES: Record<RecordKind, string> = {
  crisis: "Crisis",
  event: "CrisisEvent",
  series: "Series",
  organisation: "Organisation",
  place: "Place",
};

/** Writes the columns of a record: a new row, or over the one that is there. */
export function saveRecordRow(
  db: Db,
  kind: RecordKind,
  { id, isNew, columns }: { id: string; isNew: boolean; columns: Row },
): void {
  const table = TABLES[kind];
  if (isNew) return insertRows(db, table, [{ id, ...columns }]);
  const set = Object.keys(columns).map((column) => `"${column}" = @${column}`);
  change(db, `UPDATE "${table}" SET ${set.join(", ")} WHERE id = @id`, { ...columns, id });
}

/** Makes every write that was based on the record as it was a stale one. */
export function raiseRevision(db: Db, kind: RecordKind, id: string): void {
  change(db, `UPDATE "${TABLES[kind]}" SET revision = revision + 1 WHERE id = @id`, { id });
}

/** Archives a record at an instant, or with null takes it out of the archive. */
export function setArchived(db: Db, kind: RecordKind, id: string, at: Date | null): void {
  const params = { id, at: at && toInstant(at) };
  change(db, `UPDATE "${TABLES[kind]}" SET archivedAt = @at WHERE id = @id`, params);
}

function replaceRows(db: Db, table: string, owner: string, id: string, rows: readonly Row[]): void {
  change(db, `DELETE FROM "${table}" WHERE "${owner}" = @id`, { id });
  insertRows(
    db,
    table,
    rows.map((row) => ({ [owner]: id, ...row })),
  );
}

/** The countries of a crisis, in place of those before. */
export function writeCountries(db: Db, crisisId: string, codes: readonly string[]): void {
  const rows = codes.map((iso3) => ({ iso3 }));
  replaceRows(db, "CrisisCountry", "crisisId", crisisId, rows);
}

/** The other names of an organisation, in place of those before. */
export function writeAliases(db: Db, organisationId: string, aliases: readonly string[]): void {
  const rows = aliases.map((alias) => ({ alias }));
  replaceRows(db, "OrganisationAlias", "organisationId", organisationId, rows);
}

/** The expected rhythms of a series, in place of those before. */
export function writeRhythms(db: Db, seriesId: string, rhythms: readonly Rhythm[]): void {
  const rows = rhythms.map(({ days, from, to }) => ({ fromDate: from, toDate: to, days }));
  replaceRows(db, "SeriesRhythm", "seriesId", seriesId, rows);
}

/** Puts all that lies below a place where the place went. */
export function movePlacesBelow(db: Db, before: string, after: string): void {
  change(
    db,
    `UPDATE Place SET path = @after || substr(path, length(@before) + 1)
     WHERE substr(path, 1, length(@before)) = @before`,
    { before, after },
  );
}
