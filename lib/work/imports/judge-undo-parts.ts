import "server-only";
import type { ImportSummary } from "@/lib/domain/import/import-record";
import { isUndoStep, judgeUndo, type UndoStep } from "@/lib/domain/import/judge-undo";
import type { LeftFigure } from "@/lib/domain/import/undone-import";
import { isAllowed, type Actor } from "@/lib/domain/permissions";
import type { Db } from "@/lib/store/connection";
import {
  readImportedFigures,
  readImportFigures,
  type ImportedFigure,
} from "@/lib/store/import-figures";

/** Figures that are dealt with before others get their turn. */
const PART = 250;

/** What undoing an import does with some of its figures. */
export interface UndoPart {
  steps: Record<UndoStep, ImportedFigure[]>;
  left: LeftFigure[];
}

/**
 * Judges how the figures of an import stand now, some at a time and from the end of the file, so that
 * an edition goes before what it supersedes.
 */
export function* judgeUndoParts(
  db: Db,
  person: Actor,
  { id, startedBy }: Pick<ImportSummary, "id" | "startedBy">,
): Generator<UndoPart, void, void> {
  const all = readImportFigures(db, id);
  const mayOf = rightsOf(person, startedBy === person.id);
  for (let end = all.length; end > 0; end -= PART) {
    const ids = all.slice(Math.max(0, end - PART), end).map(({ figureId }) => figureId);
    const part: UndoPart = { steps: { take_back: [], withdraw: [], restore: [] }, left: [] };
    for (const figure of readImportedFigures(db, id, ids)) {
      const verdict = judgeUndo(
        { ...figure, waits: figure.reviewId !== null },
        mayOf(figure.crisisId),
      );
      const { figureId, row, lastRevision: revision } = figure;
      if (isUndoStep(verdict)) part.steps[verdict].push(figure);
      else part.left.push({ figureId, row, why: verdict, revision });
    }
    yield part;
  }
}

function rightsOf(person: Actor, isOwn: boolean) {
  return (crisisId: string) => ({
    takeBack: isAllowed(person, isOwn ? "figure.submit" : "figure.send_back", crisisId),
    withdraw: isAllowed(person, "figure.withdraw", crisisId),
  });
}
