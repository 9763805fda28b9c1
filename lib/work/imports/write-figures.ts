import "server-only";
import { setImmediate } from "node:timers/promises";
import type { AuditAction } from "@/lib/domain/audit";
import { wasPublished, type FigureState } from "@/lib/domain/figure-state";
import type { ImportPlan } from "@/lib/domain/import/import-preview";
import type { PlannedFigure, PlannedRow } from "@/lib/domain/import/planned-row";
import type { AcceptedWarning } from "@/lib/domain/review";
import type { Db } from "@/lib/store/connection";
import { insertImportFigures } from "@/lib/store/import-figures";
import { decideReviews, insertReviews, readWaitingReviews } from "@/lib/store/reviews";
import { writeAudit, type Doer } from "@/lib/store/write-audit";
import { insertFigures, insertRevisions, reviseFigures } from "@/lib/store/write-figures";
import type { ImportCatalogue } from "./catalogue";
import { toState } from "./understand-imported";

export type WrittenRow = PlannedRow & { planned: PlannedFigure };

/** Figures that are written before others get their turn. */
const PART = 250;

interface Writing {
  batchId: string;
  plan: ImportPlan;
  catalogue: ImportCatalogue;
  /** Whether the figure is published at once. */
  publishes: (row: WrittenRow) => boolean;
  doer: Doer & { reason: string };
  onWritten: (done: number) => void;
}

interface Submission {
  row: WrittenRow;
  state: FigureState;
  baseRevision: number | null;
  published: boolean;
}

/**
 * Writes the figures of a file with their first or next saved states, reviews and the trail, as if each
 * had been submitted, and approved where it is published at once.
 */
export async function writeImportedFigures(
  db: Db,
  rows: readonly WrittenRow[],
  writing: Writing,
): Promise<void> {
  for (let at = 0; at < rows.length; at += PART) {
    const part = rows.slice(at, at + PART).map((row) => toSubmission(row, writing));
    writePart(db, part, writing);
    writing.onWritten(Math.min(at + PART, rows.length));
    await setImmediate();
  }
}

function toSubmission(row: WrittenRow, { publishes }: Writing): Submission {
  const state = toState(row.planned);
  const current = row.planned.revises?.current ?? null;
  const published = publishes(row);
  const status = state.withdrawnBy === "source" ? "withdrawn" : "published";
  return {
    row,
    state: published ? { ...state, status } : state,
    baseRevision: current !== null && wasPublished(current) ? current.revision : null,
    published,
  };
}

function writePart(db: Db, part: readonly Submission[], writing: Writing): void {
  const { batchId, plan, catalogue, doer } = writing;
  const isNew = ({ row }: Submission) => row.planned.revises === null;
  const states = (some: readonly Submission[]) => some.map(({ state }) => state);
  const revised = part.filter((one) => !isNew(one));
  const replaced = readWaitingReviews(
    db,
    "figure",
    revised.map(({ state }) => state.id),
  );
  decideReviews(
    db,
    replaced.map(({ id }) => id),
    "replaced",
    doer,
  );
  insertFigures(db, states(part.filter(isNew)), doer);
  const [beside, current] = split(revised, (one) => one.baseRevision !== null && !one.published);
  insertRevisions(db, states(beside), doer);
  reviseFigures(db, states(current), doer);
  const reviews = part.map(({ row, state, baseRevision }) => ({
    subjectKind: "figure" as const,
    subjectId: state.id,
    revision: state.revision,
    baseRevision,
    crisisId: catalogue.crises.get(row.planned.series.key.crisis)?.id ?? null,
    warnings: acceptWarnings(row, plan),
    submittedBy: doer.by,
    submittedAt: doer.at,
  }));
  const reviewIds = insertReviews(db, reviews);
  decideReviews(
    db,
    reviewIds.filter((_, index) => part[index]?.published),
    "approved",
    doer,
  );
  writeAudit(db, doer, part.flatMap(tell));
  insertImportFigures(
    db,
    batchId,
    part.map(({ row, state, baseRevision }) => ({
      figureId: state.id,
      revision: state.revision,
      baseRevision,
      row: row.row,
    })),
  );
}

function tell({ row, state, baseRevision, published }: Submission): AuditAction[] {
  const { id: figureId, revision, supersedesId, supersedeReason } = state;
  const told: AuditAction[] = [{ action: "figure.submitted", figureId, revision, baseRevision }];
  if (!published) return told;
  told.push({ action: "figure.approved", figureId, revision, ownFigure: true });
  const { withdrawnOn, withdrawnReason } = state;
  if (state.status === "withdrawn" && withdrawnOn !== null)
    told.push({
      action: "figure.withdrawn",
      figureId,
      by: "source",
      on: withdrawnOn,
      reason: withdrawnReason ?? "",
    });
  const before = row.planned.revises?.current.supersedesId ?? null;
  if (supersedesId !== null && supersedesId !== before && state.status === "published")
    told.push({
      action: "figure.superseded",
      figureId: supersedesId,
      supersededById: figureId,
      reason: supersedeReason ?? "restated",
    });
  return told;
}

/** The warnings of a row, each with the row's own reason or the one given for the file. */
function acceptWarnings(
  { findings, reason }: PlannedRow,
  { reasons }: ImportPlan,
): AcceptedWarning[] {
  return findings.flatMap((finding) => {
    if (finding.level !== "warning") return [];
    const given = reason ?? reasons[finding.code]?.trim();
    return given ? [{ code: finding.code, values: finding.values, reason: given }] : [];
  });
}

function split<One>(all: readonly One[], test: (one: One) => boolean): [One[], One[]] {
  return [all.filter(test), all.filter((one) => !test(one))];
}
