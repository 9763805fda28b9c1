import "server-only";
import { setImmediate } from "node:timers/promises";
import type { AuditAction } from "@/lib/domain/audit";
import { isPublicState, type FigureState } from "@/lib/domain/figure-state";
import type { ImportRecord, UndoneImport } from "@/lib/domain/import/import-record";
import type { Actor } from "@/lib/domain/permissions";
import { utcDay } from "@/lib/domain/utc-day";
import { setArchived } from "@/lib/store/catalogue-write";
import { driver, type Db } from "@/lib/store/connection";
import { raiseDataVersion } from "@/lib/store/data-version";
import { readFigureStates, readLatestStates, readSavedState } from "@/lib/store/figure-states";
import { markUndone } from "@/lib/store/import-batches";
import { findEmptyCrises, readImportFigures, type ImportedState } from "@/lib/store/import-figures";
import { writeInParts } from "@/lib/store/long-write";
import { readCrisisOfSeries } from "@/lib/store/write-series";
import { decideReviews, readWaitingReviews } from "@/lib/store/reviews";
import { writeAudit, type Doer } from "@/lib/store/write-audit";
import { putBackToDraft, reviseFigures } from "@/lib/store/write-figures";
import { problem, refuseInvalid } from "@/lib/work/refuse";
import { requirePermission } from "@/lib/work/require-permission";
import { requireText } from "@/lib/work/require-text";
import { requireImport } from "./own-import";

/** Figures that are dealt with before others get their turn. */
const PART = 250;

type Stamp = Doer & { reason: string };

/**
 * Takes an import back as a whole, in one transaction. What waits for review is put aside; what was
 * published and still stands as the import wrote it is withdrawn as an entry error, or, where it said
 * something else before, says that again. What somebody changed since is left, and told of in the answer.
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
  const all = readImportFigures(db, id);
  const done: UndoneImport = { takenBack: 0, withdrawn: 0, restored: 0, left: [] };
  const isOwn = record.startedBy === person.id;
  // From the end, so that an edition goes before what it supersedes.
  for (let end = all.length; end > 0; end -= PART) {
    undoPart(db, { person, isOwn }, all.slice(Math.max(0, end - PART), end), stamp, done);
    await setImmediate();
  }
  const empty = findEmptyCrises(db, outcome?.crisisIds ?? []);
  for (const recordId of empty) {
    setArchived(db, "crisis", recordId, stamp.at);
    writeAudit(db, stamp, [{ action: "record.archived", record: "crisis", recordId }]);
  }
  markUndone(db, id, stamp);
  const figures = done.takenBack + done.withdrawn + done.restored;
  const { reason } = stamp;
  writeAudit(db, stamp, [{ action: "import.undone", importId: id, name, figures, reason }]);
  if (done.withdrawn + done.restored + empty.length > 0) raiseDataVersion(db);
  done.left.sort((a, b) => a.row - b.row);
  return done;
}

function undoPart(
  db: Db,
  { person, isOwn }: { person: Actor; isOwn: boolean },
  part: readonly ImportedState[],
  stamp: Stamp,
  done: UndoneImport,
): void {
  const ids = part.map(({ figureId }) => figureId);
  const states = readFigureStates(db, ids);
  const latest = readLatestStates(db, ids);
  const waiting = new Map(
    readWaitingReviews(db, "figure", ids).map((review) => [review.subjectId, review]),
  );
  const told: AuditAction[] = [];
  const revised: FigureState[] = [];
  const cancelled: string[] = [];
  for (const { figureId, revision, baseRevision, row } of part) {
    const current = states.get(figureId);
    const review = waiting.get(figureId);
    if (!current || latest.get(figureId)?.revision !== revision) {
      done.left.push({ figureId, row });
    } else if (review) {
      requireRight(db, person, isOwn ? "figure.submit" : "figure.send_back", current);
      cancelled.push(review.id);
      putBackToDraft(db, figureId);
      told.push({ action: "figure.cancelled", figureId, revision });
      done.takenBack += 1;
    } else if (isPublicState(current) && current.revision === revision) {
      requireRight(db, person, "figure.withdraw", current);
      const before = baseRevision === null ? null : readSavedState(db, figureId, baseRevision);
      if (before !== null) {
        revised.push({ ...before, revision: revision + 1 });
        done.restored += 1;
      } else {
        const { on, state } = withdraw(current, stamp);
        revised.push(state);
        const { reason } = stamp;
        told.push({ action: "figure.withdrawn", figureId, by: "us", on, reason });
        done.withdrawn += 1;
      }
    } else if (current.status === "draft") done.takenBack += 1;
    else done.left.push({ figureId, row });
  }
  decideReviews(db, cancelled, "cancelled", stamp);
  reviseFigures(db, revised, stamp);
  writeAudit(db, stamp, told);
}

/** Our error stood for nothing: an earlier edition stands again. */
function withdraw(current: FigureState, { at, reason }: Stamp) {
  const on = utcDay(at);
  const withdrawn = { withdrawnOn: on, withdrawnBy: "us", withdrawnReason: reason } as const;
  const free = { supersedesId: null, supersedeReason: null };
  const revision = current.revision + 1;
  const state: FigureState = { ...current, ...free, ...withdrawn, revision, status: "withdrawn" };
  return { on, state };
}

function requireRight(
  db: Db,
  person: Actor,
  permission: "figure.submit" | "figure.send_back" | "figure.withdraw",
  { seriesId }: FigureState,
): void {
  const crisisId = readCrisisOfSeries(db, seriesId);
  requirePermission(person, permission, crisisId);
}
