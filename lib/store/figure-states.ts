import "server-only";
import { groupBy } from "@/lib/domain/group-by";
import type { FigureState } from "@/lib/domain/figure-state";
import type { Db } from "./connection";
import { readAll, readOne } from "./sql";
import { inList } from "./sqlite";

interface StoredFigure extends Omit<FigureState, "viaIds" | "provisional"> {
  provisional: 0 | 1;
  changedAt: string | null;
}

/** The current states of figures by id, whatever their status. */
export function readFigureStates(db: Db, ids: readonly string[]): Map<string, FigureState> {
  const params = { ids: JSON.stringify(ids) };
  const via = groupBy(
    readAll<{ figureId: string; organisationId: string }>(
      db,
      `SELECT figureId, organisationId FROM FigureVia
       WHERE ${inList("figureId", "ids")} ORDER BY figureId, position`,
      params,
    ),
    (row) => row.figureId,
  );
  const rows = readAll<StoredFigure>(
    db,
    `SELECT * FROM Figure WHERE ${inList("id", "ids")}`,
    params,
  );
  return new Map(
    rows.map(({ provisional, changedAt: _changedAt, ...row }) => [
      row.id,
      {
        ...row,
        provisional: provisional === 1,
        viaIds: via.get(row.id)?.map(({ organisationId }) => organisationId) ?? [],
      },
    ]),
  );
}

/** The current state of one figure; null where there is none. */
export function readFigureState(db: Db, id: string): FigureState | null {
  return readFigureStates(db, [id]).get(id) ?? null;
}

/** A saved state of a figure; null where there is none. */
export function readSavedState(db: Db, figureId: string, revision: number): FigureState | null {
  const row = readOne<{ state: string }>(
    db,
    "SELECT state FROM FigureRevision WHERE figureId = @figureId AND revision = @revision",
    { figureId, revision },
  );
  return row && (JSON.parse(row.state) as FigureState);
}

/** A saved state that is there for certain, with who saved it and why. */
export function readSavedRevision(
  db: Db,
  figureId: string,
  revision: number,
): { state: FigureState; by: string; reason: string } {
  const row = readOne<{ state: string; by: string; reason: string }>(
    db,
    `SELECT state, savedBy AS "by", reason FROM FigureRevision
     WHERE figureId = @figureId AND revision = @revision`,
    { figureId, revision },
  );
  if (row === null) throw new Error(`figure ${figureId} has no revision ${revision}`);
  return { ...row, state: JSON.parse(row.state) as FigureState };
}

/** The number of the last saved state of a figure, waiting or not; 0 where there is none. */
export function readLastRevision(db: Db, figureId: string): number {
  return (
    readOne<{ last: number | null }>(
      db,
      "SELECT max(revision) AS last FROM FigureRevision WHERE figureId = @figureId",
      { figureId },
    )?.last ?? 0
  );
}

/** The last saved states of figures by id, waiting or not. */
export function readLatestStates(db: Db, ids: readonly string[]): Map<string, FigureState> {
  const rows = readAll<{ figureId: string; state: string }>(
    db,
    `SELECT r.figureId, r.state FROM FigureRevision r WHERE ${inList("r.figureId", "ids")}
       AND r.revision = (SELECT max(revision) FROM FigureRevision WHERE figureId = r.figureId)`,
    { ids: JSON.stringify(ids) },
  );
  return new Map(rows.map(({ figureId, state }) => [figureId, JSON.parse(state) as FigureState]));
}
