import "server-only";
import { buildState } from "@/lib/domain/build-state";
import type { DocumentState } from "@/lib/domain/document-state";
import type { EntryFigure, EntryReportText } from "@/lib/domain/entry";
import type { ExaminedReport } from "@/lib/domain/examined-entry";
import type { FigureState } from "@/lib/domain/figure-state";
import { referToRow } from "@/lib/domain/row-reference";
import { SAVED_REASONS } from "@/lib/domain/saved-reasons";
import type { Submission } from "@/lib/domain/submission";
import type { Db } from "@/lib/store/connection";
import { makeId } from "@/lib/store/make-id";
import { insertReviews } from "@/lib/store/reviews";
import { writeAudit, type Doer } from "@/lib/store/write-audit";
import { insertFigures } from "@/lib/store/write-figures";
import { acceptReport, acceptWarnings, atRow, type AcceptedRow } from "./accept-report";
import { checkEdition } from "./check-edition";
import { noteChecks } from "./note-checks";
import { problem, refuseInvalid } from "./refuse";
import { resolveDocument } from "./resolve-document";
import { resolveSeries } from "./resolve-series";
import { resolveVia } from "./resolve-via";

/** A report that was typed and examined, to be recorded for review. */
interface ReportToRecord {
  report: EntryReportText;
  examined: ExaminedReport;
  crisisId: string;
}

interface EnteredRow extends AcceptedRow {
  state: FigureState;
}

/**
 * Writes an examined report: its document and series where they are new, its figures as revision 1
 * in review, its marks of "no new figure". Throws Refusal where a row has a problem, an error or a
 * warning without a reason.
 */
export function recordReport(
  db: Db,
  { report, examined, crisisId }: ReportToRecord,
  doer: Doer,
): Submission {
  const { rows, document: stated } = acceptReport(report, examined);
  const document = stated && resolveDocument(db, stated, doer);
  const named = rows.map((row) => ({ ...row, id: makeId() }));
  const ids = new Map(named.map(({ typed, id }) => [referToRow(typed.key), id]));
  const entered = named.flatMap((row) => {
    const figure = row.found.figure && nameRecorded(row.found.figure, ids);
    return document && figure ? [enterRow(db, row, figure, document, doer)] : [];
  });
  const states = entered.map(({ state }) => state);
  insertFigures(db, states, { ...doer, reason: SAVED_REASONS.entered });
  const problems = entered.flatMap(({ index, state }) =>
    atRow(index, [checkEdition(db, state, { publishing: false })]),
  );
  if (problems.length > 0) refuseInvalid(...problems);
  putUpForReview(db, entered, crisisId, doer);
  const checks = rows
    .filter(({ typed }) => typed.kind === "no_change")
    .map((row) => ({ seriesId: requireSeries(row), note: row.typed.note.trim() || null }));
  noteChecks(db, checks, doer);
  return {
    documentId: document && document.id,
    figureIds: states.map(({ id }) => id),
    checkedSeriesIds: checks.map(({ seriesId }) => seriesId),
  };
}

/** The figure with ids in place of references to other rows of its report. */
function nameRecorded(figure: EntryFigure, ids: ReadonlyMap<string, string>): EntryFigure {
  const name = (id: string | null) => (id === null ? null : (ids.get(id) ?? id));
  const { partOfId, additionalToId } = figure;
  return { ...figure, partOfId: name(partOfId), additionalToId: name(additionalToId) };
}

function enterRow(
  db: Db,
  row: AcceptedRow & { id: string },
  figure: EntryFigure,
  document: DocumentState,
  doer: Doer,
): EnteredRow {
  const seriesId = resolveSeries(db, figure.key, doer);
  const viaIds = resolveVia(db, figure.via);
  return {
    ...row,
    state: buildState(figure, { id: row.id, revision: 1, seriesId, document, viaIds }),
  };
}

function putUpForReview(
  db: Db,
  entered: readonly EnteredRow[],
  crisisId: string,
  doer: Doer,
): void {
  insertReviews(
    db,
    entered.map(({ state, typed, found }) => ({
      subjectKind: "figure",
      subjectId: state.id,
      revision: state.revision,
      baseRevision: null,
      crisisId,
      warnings: acceptWarnings(typed, found),
      submittedBy: doer.by,
      submittedAt: doer.at,
    })),
  );
  writeAudit(
    db,
    doer,
    entered.map(({ state: { id, revision } }) => ({
      action: "figure.submitted",
      figureId: id,
      revision,
      baseRevision: null,
    })),
  );
}

function requireSeries({ index, found }: AcceptedRow): string {
  const unknown = problem("indicator", "unknown_series");
  return found.series?.id ?? refuseInvalid(...atRow(index, [unknown]));
}
