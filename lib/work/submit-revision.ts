import "server-only";
import { buildState } from "@/lib/domain/build-state";
import type { EntryReportText, EntryRowText } from "@/lib/domain/entry";
import { wasPublished, type FigureState } from "@/lib/domain/figure-state";
import type { Actor } from "@/lib/domain/permissions";
import { driver, type Db } from "@/lib/store/connection";
import { readDocumentState } from "@/lib/store/document-states";
import { readFigureState } from "@/lib/store/figure-states";
import { findCrisisSlug } from "@/lib/store/find-ids";
import { readCrisisOfFigure } from "@/lib/store/read-crises-of";
import { readReviewsOf } from "@/lib/store/reviews";
import { readCrisisOfSeries } from "@/lib/store/write-series";
import { writeTransaction } from "@/lib/store/write-transaction";
import { acceptWarnings, findObstacles } from "./accept-report";
import { examineEntry } from "./examine-entry";
import { recordRevision, requireFigure } from "./record-revision";
import { problem, refuseInvalid, refuseNotFound } from "./refuse";
import { requireForFigure } from "./require-crises";
import { requireText } from "./require-text";
import { resolveSeries } from "./resolve-series";
import { resolveVia } from "./resolve-via";

/**
 * Corrects a figure: a new state in review, beside the published one where there is one. Reviewers
 * correct any figure; reporters what they submitted themselves, until it is published.
 */
export async function submitRevision(
  actor: Actor | null,
  input: { figureId: string; baseRevision: number; row: EntryRowText; reason: string; at: Date },
): Promise<{ revision: number; reviewId: string }> {
  const { figureId, baseRevision, row, at } = input;
  const reason = requireText("reason", input.reason);
  const person = requireMayRevise(driver(), actor, figureId);
  const { current: before } = requireFigure(driver(), figureId, baseRevision);
  const report = reportOf(driver(), before, row);
  const examined = await examineEntry(person, { report, revisedFigureId: figureId, at });
  const [found] = examined.rows;
  const obstacles = found ? findObstacles(row, found) : [];
  if (obstacles.length > 0) refuseInvalid(...obstacles);
  const figure = found?.figure ?? refuseInvalid(problem("kind", "nothing_to_submit"));
  const warnings = found ? acceptWarnings(row, found) : [];
  return writeTransaction((db) => {
    requireMayRevise(db, actor, figureId);
    const { current, last } = requireFigure(db, figureId, baseRevision);
    const document = readDocumentState(db, current.documentId) ?? refuseNotFound("document");
    const stamp = { by: person.id, at, reason };
    const seriesId = resolveSeries(db, figure.key, stamp);
    if (readCrisisOfSeries(db, seriesId) !== readCrisisOfFigure(db, figureId)) {
      refuseInvalid(problem("crisis", "other_crisis"));
    }
    const viaIds = resolveVia(db, figure.via);
    const parts = { id: figureId, revision: last + 1, seriesId, document, viaIds };
    const state = buildState(figure, parts, current);
    return recordRevision(db, { current, state }, warnings, stamp);
  });
}

function requireMayRevise(db: Db, actor: Actor | null, figureId: string): Actor {
  const person = requireForFigure(db, actor, "figure.submit", figureId);
  const [latest] = readReviewsOf(db, "figure", figureId);
  const { status } = readFigureState(db, figureId) ?? refuseNotFound("figure");
  const isOwn = latest?.submittedBy === person.id && !wasPublished({ status });
  return isOwn ? person : requireForFigure(db, actor, "figure.correct", figureId);
}

/** The row as a report of its own, in the figure's crisis and document. */
function reportOf(db: Db, { id, documentId }: FigureState, row: EntryRowText): EntryReportText {
  const parts = { publisher: "", title: "", url: "", published: "", language: "", note: "" };
  const crisis = findCrisisSlug(db, readCrisisOfFigure(db, id) ?? "") ?? "";
  return { crisis, document: { id: documentId, ...parts }, rows: [row] };
}
