import "server-only";
import type { FigureState } from "@/lib/domain/figure-state";
import type { Db } from "./connection";
import {
  FIGURE_ROWS,
  revisionRows,
  shownFigureRows,
  toFigureRow,
  toViaRows,
  type WriteStamp,
} from "./figure-rows";
import { insertRecords, insertRows, updateRows } from "./insert-rows";
import { change } from "./sql";
import { deferReferences } from "./sqlite";

/** Adds saved states to the history of their figures, and nothing else. */
export function insertRevisions(db: Db, states: readonly FigureState[], stamp: WriteStamp): void {
  insertRecords(db, revisionRows(stamp), states);
}

/**
 * Adds new figures with those who passed them on and their first saved state. They may refer to each
 * other in any order. Where readers see them at once, `changedAt` is since when.
 */
export function insertFigures(
  db: Db,
  states: readonly FigureState[],
  stamp: WriteStamp,
  changedAt: string | null = null,
): void {
  deferReferences(db);
  insertRecords(db, changedAt === null ? FIGURE_ROWS : shownFigureRows(changedAt), states);
  insertRows(db, "FigureVia", states.flatMap(toViaRows));
  insertRevisions(db, states, stamp);
}

/** Makes these states the current ones of their figures. */
export function updateFigures(db: Db, states: readonly FigureState[]): void {
  updateRows(db, "Figure", states.map(toFigureRow));
  for (const { id } of states) change(db, "DELETE FROM FigureVia WHERE figureId = @id", { id });
  insertRows(db, "FigureVia", states.flatMap(toViaRows));
}

/** Adds these states to the history of their figures and makes them the current ones. */
export function reviseFigures(db: Db, states: readonly FigureState[], stamp: WriteStamp): void {
  insertRevisions(db, states, stamp);
  updateFigures(db, states);
}

/** A figure in review that was never published is a draft again; any other stays as it is. */
export function putBackToDraft(db: Db, id: string): void {
  change(db, "UPDATE Figure SET status = 'draft' WHERE id = @id AND status = 'in_review'", { id });
}
