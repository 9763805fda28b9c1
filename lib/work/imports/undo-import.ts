import "server-only";
import { setImmediate } from "node:timers/promises";
import type { AuditAction } from "@/lib/domain/audit";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { FigureState } from "@/lib/domain/figure-state";
import type { ImportRecord } from "@/lib/domain/import/import-record";
import type { UndoStep } from "@/lib/domain/import/judge-undo";
import { NOTHING_UNDONE, type UndoneImport } from "@/lib/domain/import/undone-import";
import type { Actor } from "@/lib/domain/permissions";
import { utcDay } from "@/lib/domain/utc-day";
import { setArchived } from "@/lib/store/catalogue-write";
import { driver, type Db } from "@/lib/store/connection";
import { readFigureStates, readSavedState } from "@/lib/store/figure-states";
import { markUndone } from "@/lib/store/import-batches";
import { findEmptyCrises, type ImportedFigure } from "@/lib/store/import-figures";
import { markChanged } from "@/lib/store/mark-changed";
import { writeInParts } from "@/lib/store/long-write";
import { decideReviews } from "@/lib/store/reviews";
import { writeAudit, type Doer } from "@/lib/store/write-audit";
import { putBackToDraft, reviseFigures } from "@/lib/store/write-figures";
import { problem, refuseInvalid } from "@/lib/work/refuse";
import { requirePermission } from "@/lib/work/require-permission";
import { requireText } from "@/lib/work/require-text";
import { judgeUndoParts } from "./judge-undo-parts";
import { requireImport } from "./own-import";

type Stamp = Doer & { reason: string };

/**
 * Takes an import back as a whole, in one transaction. What waits for review is put aside; what was
 * published and still stands as the import wrote it is withdrawn as an entry error, or, where it said
 * something else before, says that again. What somebody changed since, and what the person may not
 * undo, is left, and listed in the answer and with the import. Refused where nothing could be undone.
 */
export async function undoImport(
  actor: Actor | null,
  input: { id: string; reason: string; at: Date },
): Promise<UndoneImport> {
  const person = requirePermission(actor, "figure.submit");
  const { id, at } = input;
  requireImport(driver(), person, id);
  const reason = requireText("reason", input.reason);
  return writeInParts(
    async () => null,
    async (db) => {
      const record = requireImport(db, person, id);
      if (record.status !== "committed") refuseInvalid(problem(null, "import_undone"));
      return undo(db, person, record, { by: person.id, at, reason });
    },
  );
}

async function undo(
  db: Db,
  person: Actor,
  record: ImportRecord,
  stamp: Stamp,
): Promise<UndoneImport> {
  const { id, name, outcome } = record;
  const changed: string[] = [];
  const done: UndoneImport = { ...NOTHING_UNDONE, left: [] };
  for (const { steps, left } of judgeUndoParts(db, person, record)) {
    takeBack(db, steps.take_back, stamp);
    revise(db, steps, stamp);
    changed.push(...[...steps.withdraw, ...steps.restore].map(({ figureId }) => figureId));
    done.takenBack += steps.take_back.length;
    done.withdrawn += steps.withdraw.length;
    done.restored += steps.restore.length;
    done.left.push(...left);
    await setImmediate();
  }
  const figures = done.takenBack + done.withdrawn + done.restored;
  if (figures === 0) refuseInvalid(problem(null, "import_undo_empty"));
  const empty = findEmptyCrises(db, outcome?.crisisIds ?? []);
  for (const recordId of empty) {
    setArchived(db, "crisis", recordId, stamp.at);
    writeAudit(db, stamp, [{ action: "record.archived", record: "crisis", recordId }]);
  }
  done.left.sort((a, b) => a.row - b.row);
  markUndone(db, record, done, stamp);
  const { reason } = stamp;
  writeAudit(db, stamp, [{ action: "import.undone", importId: id, name, figures, reason }]);
  if (changed.length + empty.length > 0) markChanged(db, { figures: changed });
  return done;
}

/** Puts aside what waits; what was sent back is a draft already. */
function takeBack(db: Db, figures: readonly ImportedFigure[], stamp: Stamp): void {
  const waiting = figures.filter(({ reviewId }) => reviewId !== null);
  decideReviews(
    db,
    waiting.flatMap(({ reviewId }) => reviewId ?? []),
    "cancelled",
    stamp,
  );
  for (const { figureId } of waiting) putBackToDraft(db, figureId);
  writeAudit(
    db,
    stamp,
    waiting.map(({ figureId, revision }) => ({ action: "figure.cancelled", figureId, revision })),
  );
}

/** Withdraws what was published, or gives it its former state back. */
function revise(
  db: Db,
  { withdraw, restore }: Record<UndoStep, ImportedFigure[]>,
  stamp: Stamp,
): void {
  const changed = [...withdraw, ...restore];
  const states = readFigureStates(
    db,
    changed.map(({ figureId }) => figureId),
  );
  const told: AuditAction[] = [];
  const revised = changed.flatMap(({ figureId, baseRevision, lastRevision }): FigureState[] => {
    const current = states.get(figureId);
    const before = baseRevision === null ? null : readSavedState(db, figureId, baseRevision);
    const revision = lastRevision + 1;
    if (before !== null) return [{ ...before, revision }];
    if (current === undefined) return [];
    const { at, reason } = stamp;
    const on = utcDay(at);
    told.push({ action: "figure.withdrawn", figureId, by: "us", on, reason });
    return [{ ...withdrawn(current, on, reason), revision }];
  });
  reviseFigures(db, revised, stamp);
  writeAudit(db, stamp, told);
}

/** Our error stood for nothing: an earlier edition stands again. */
function withdrawn(current: FigureState, on: CalendarDate, reason: string): FigureState {
  const free = { supersedesId: null, supersedeReason: null };
  const why = { withdrawnOn: on, withdrawnBy: "us", withdrawnReason: reason } as const;
  return { ...current, ...free, ...why, status: "withdrawn" };
}
