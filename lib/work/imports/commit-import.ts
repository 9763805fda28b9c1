import "server-only";
import type { ImportOutcome, ImportRecord } from "@/lib/domain/import/import-record";
import type { ImportPlan } from "@/lib/domain/import/import-preview";
import type { TellImport } from "@/lib/domain/import/import-report";
import type { ImportProgress } from "@/lib/domain/import/import-progress";
import { isAllowed, type Actor } from "@/lib/domain/permissions";
import { SAVED_REASONS } from "@/lib/domain/saved-reasons";
import { Refusal } from "@/lib/domain/refusal";
import { driver, type Db } from "@/lib/store/connection";
import { markCommitted, updatePreview } from "@/lib/store/import-batches";
import { markChanged } from "@/lib/store/mark-changed";
import { writeInParts } from "@/lib/store/long-write";
import { readFigureLinks } from "@/lib/store/read-figure-links";
import { writeAudit } from "@/lib/store/write-audit";
import { allowsSelfApproval } from "@/lib/work/allows-self-approval";
import { problem, refuseInvalid } from "@/lib/work/refuse";
import { requirePermission } from "@/lib/work/require-permission";
import { judgeFile, type JudgedFile } from "./judge-file";
import { noteProgress } from "./import-task";
import { keepHeapSmall } from "./keep-heap-small";
import { isWritten, unreasoned } from "./leave-out-dependents";
import { requireOpenImport } from "./own-import";
import type { PlannedImport } from "./plan-rows";
import { countLeftDuplicates, countRows, reportPlan, summarisePlan } from "./summarise-plan";
import { writeImportedFigures, type WrittenRow } from "./write-figures";
import { writeNames, writeParts } from "./write-records";

export interface CommitRequest {
  id: string;
  baseVersion: number;
  /** Publishes the figures at once, by somebody who may approve their own. */
  publish: boolean;
  /** Nobody looked at the preview: whatever the file comes to is written. */
  isUnseen?: boolean;
  at: Date;
  onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** Where the caller shows all rows. */
  tell?: TellImport | undefined;
}

/**
 * Judges the file of an open import once more by its plan and writes what is accepted, in one
 * transaction: figures in review with their warnings and reasons, or published at once. Rows in error,
 * likely duplicates and rows with a warning that nobody gave a reason for are left out and counted.
 * Where the file comes to something else than its preview says, that is kept as the preview instead, and
 * a Refusal thrown.
 */
export async function commitImport(
  actor: Actor | null,
  request: CommitRequest,
): Promise<ImportOutcome> {
  return keepHeapSmall(async () => {
    const { outcome, planned, plan, head } = await noteCommit(actor, request);
    if (outcome === null) return refuseInvalid(problem(null, "import_judged_otherwise"));
    const { preview } = summarisePlan(planned, plan);
    await request.tell?.(reportPlan(planned, { preview, head, outcome }));
    return outcome;
  });
}

/** Whoever may not see the import is told so before anything is noted of it. */
async function noteCommit(actor: Actor | null, request: CommitRequest): ReturnType<typeof commit> {
  const { id, onProgress } = request;
  requireOpenImport(driver(), requirePermission(actor, "figure.submit"), request);
  return noteProgress(id, onProgress, (tell) => commit(actor, { ...request, onProgress: tell }));
}

async function commit(
  actor: Actor | null,
  request: CommitRequest,
): Promise<JudgedFile & { outcome: ImportOutcome | null }> {
  const person = requirePermission(actor, "figure.submit");
  const { at, onProgress, publish } = request;
  requireMayPublish(driver(), person, publish);
  return writeInParts(
    (db) => {
      const { sha256, plan } = requireOpenImport(db, person, request);
      return judgeFile(db, { id: request.id, sha256, plan, actor: person, at, onProgress });
    },
    async (db, judged) => {
      // Rights and the import itself may have changed while the file was judged.
      requireMayPublish(db, person, publish);
      const record = requireOpenImport(db, person, request);
      if (!request.isUnseen && !matchesPreview(db, record, judged, at))
        return { ...judged, outcome: null };
      return { ...judged, outcome: await write(db, person, { record, judged, request }) };
    },
  );
}

/** Whether the file comes to what its preview says; else the preview says what it comes to now. */
function matchesPreview(
  db: Db,
  { id, preview: shown }: ImportRecord,
  { planned, plan, head }: JudgedFile,
  at: Date,
): boolean {
  const { preview, rows } = summarisePlan(planned, plan);
  if (shown?.digest === undefined || shown.digest === preview.digest) return true;
  updatePreview(db, id, { preview, rows, head }, at);
  return false;
}

function requireMayPublish(db: Db, person: Actor, publish: boolean): void {
  if (!publish) return;
  requirePermission(person, "figure.approve");
  if (!allowsSelfApproval(db)) throw new Refusal({ kind: "not_own_approval" });
}

async function write(
  db: Db,
  person: Actor,
  { record, judged, request }: { record: ImportRecord; judged: JudgedFile; request: CommitRequest },
): Promise<ImportOutcome> {
  const { publish, at, onProgress } = request;
  const { planned, plan } = judged;
  const { catalogue } = planned;
  const rows = planned.rows.filter((row): row is WrittenRow => isWritten(row, plan));
  const doer = { by: person.id, at, reason: SAVED_REASONS.imported };
  const figures = rows.map((row) => row.planned);
  const { crisisIds } = await writeNames(db, person, catalogue, figures, doer);
  await writeParts(db, catalogue, figures, doer);
  const mayPublish = publish ? findPublishable(db, rows, person, catalogue) : new Set<WrittenRow>();
  await writeImportedFigures(db, rows, {
    batchId: record.id,
    plan,
    catalogue,
    doer,
    publishes: (row) => mayPublish.has(row),
    onWritten: (done) => onProgress?.({ step: "writing", done, total: rows.length }),
  });
  const outcome = {
    ...countOutcome(planned, plan, rows),
    published: mayPublish.size > 0,
    crisisIds,
  };
  markCommitted(db, record.id, outcome, doer);
  const { name, sha256 } = record;
  if (rows.length > 0)
    writeAudit(db, doer, [
      {
        action: "import.committed",
        importId: record.id,
        name,
        sha256,
        figures: rows.length,
        isPublished: mayPublish.size > 0,
      },
    ]);
  if (mayPublish.size > 0 || crisisIds.length > 0) {
    const figures = [...mayPublish].map(({ planned }) => planned.id);
    markChanged(db, { figures });
  }
  return outcome;
}

/** Those of crises in which the person approves; an edition waits for what it supersedes. */
function findPublishable(
  db: Db,
  rows: readonly WrittenRow[],
  person: Actor,
  { crises }: PlannedImport["catalogue"],
): Set<WrittenRow> {
  const own = new Map(rows.map((row) => [row.planned.id, row]));
  const links = readFigureLinks(
    db,
    rows.flatMap(({ planned }) => planned.reported.figure.supersedesId ?? []),
  );
  const may = new Map<WrittenRow, boolean>();
  const judge = (row: WrittenRow): boolean => {
    const known = may.get(row);
    if (known !== undefined) return known;
    may.set(row, false);
    const { reported, series } = row.planned;
    const { supersedesId } = reported.figure;
    const earlier = supersedesId === null ? undefined : own.get(supersedesId);
    const stands =
      supersedesId === null || (earlier ? judge(earlier) : links.get(supersedesId)?.isPublic === 1);
    const verdict =
      stands && isAllowed(person, "figure.approve", crises.get(series.key.crisis)?.id ?? null);
    may.set(row, verdict);
    return verdict;
  };
  return new Set(rows.filter(judge));
}

function countOutcome(
  { rows }: PlannedImport,
  plan: ImportPlan,
  written: readonly WrittenRow[],
): Omit<ImportOutcome, "published" | "crisisIds"> {
  const { unchanged, error } = countRows(rows);
  const changed = written.filter(({ outcome }) => outcome === "changed").length;
  return {
    created: written.length - changed,
    changed,
    unchanged,
    error,
    duplicate: countLeftDuplicates(rows),
    unreasoned: rows.filter((row) => row.outcome !== "error" && unreasoned(row, plan).length > 0)
      .length,
  };
}
