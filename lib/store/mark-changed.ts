import "server-only";
import type { Db } from "./connection";
import { raiseDataVersion } from "./data-version";
import { mayLeave } from "./figure-sql";
import { change } from "./sql";
import { inList, jsonText } from "./sqlite";

/** Records whose change readers see, by their ids. */
export interface ChangedRecords {
  figures?: readonly string[];
  documents?: readonly string[];
  series?: readonly string[];
  organisations?: readonly string[];
  places?: readonly string[];
  crises?: readonly string[];
}

const listed = (column: string): string => inList(column, "ids");
const ofSeries = (condition: string): string[] => [
  `SELECT id FROM Figure WHERE seriesId IN (SELECT id FROM Series WHERE ${condition})`,
];

/** The figures that readers see otherwise where one of those in `@ids` changed. */
const TOUCHED: Record<keyof ChangedRecords, readonly string[]> = {
  // A figure is told of the editions before and after it, and of those that refer to it: also of those
  // that it named before.
  figures: [
    `SELECT id FROM Figure WHERE ${listed("id")}`,
    `SELECT supersedesId FROM Figure WHERE ${listed("id")}`,
    `SELECT ${jsonText("state", "supersedesId")} FROM FigureRevision WHERE ${listed("figureId")}`,
    `SELECT id FROM Figure WHERE ${listed("supersedesId")}`,
    `SELECT id FROM Figure WHERE ${listed("partOfId")}`,
    `SELECT id FROM Figure WHERE ${listed("additionalToId")}`,
  ],
  documents: [`SELECT id FROM Figure WHERE ${listed("documentId")}`],
  series: ofSeries(listed("id")),
  organisations: [
    ...ofSeries(listed("originId")),
    `SELECT id FROM Figure WHERE documentId IN (SELECT id FROM Document WHERE ${listed("publisherId")})`,
    `SELECT figureId FROM FigureVia WHERE ${listed("organisationId")}`,
  ],
  // What lies below a place is found by it.
  places: ofSeries(
    `placeId IN (SELECT below.id FROM Place root JOIN Place below
      ON substr(below.path, 1, length(root.path)) = root.path WHERE ${listed("root.id")})`,
  ),
  crises: ofSeries(listed("crisisId")),
};

/**
 * Raises the data version and marks the figures that readers see otherwise from then on, or no more.
 * Called in the transaction that changes the records, before or after it did: after, where figures
 * become public; before, where the records are about to lose them.
 */
export function markChanged(db: Db, records: ChangedRecords): void {
  const at = raiseDataVersion(db);
  for (const kind of Object.keys(TOUCHED) as (keyof ChangedRecords)[]) {
    const ids = records[kind] ?? [];
    if (ids.length === 0) continue;
    change(
      db,
      `UPDATE Figure SET changedAt = @at WHERE id IN (${TOUCHED[kind].join(" UNION ")})
         AND (changedAt IS NOT NULL OR ${mayLeave("Figure")})`,
      { at, ids: JSON.stringify(ids) },
    );
  }
}
