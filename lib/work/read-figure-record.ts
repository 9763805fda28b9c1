import "server-only";
import { wasPublished, type FigureState } from "@/lib/domain/figure-state";
import { isAllowed, type Actor } from "@/lib/domain/permissions";
import type { Review } from "@/lib/domain/review";
import type { FigureRecordView, SavedState } from "@/lib/domain/review-views";
import { findIds, type AuditPage } from "@/lib/domain/audit-trail";
import { readAuditPage } from "@/lib/store/audit-trail";
import { readAuditSubjects } from "@/lib/store/audit-subjects";
import { driver, type Db } from "@/lib/store/connection";
import { readFigureState } from "@/lib/store/figure-states";
import { namePeople } from "@/lib/store/people-names";
import { readHistory, readRedactions, type HistoryRow } from "@/lib/store/read-history";
import { reportStates } from "@/lib/store/report-states";
import { readComments, type StoredComment } from "@/lib/store/review-comments";
import { readReviewsOf } from "@/lib/store/reviews";
import { sayComments } from "./build-review-items";
import { refuseNotFound } from "./refuse";
import { requireForFigure } from "./require-crises";

/** Everything on record about a figure, for people who are signed in. */
export async function readFigureRecord(
  actor: Actor | null,
  { figureId }: { figureId: string },
): Promise<FigureRecordView> {
  const db = driver();
  const person = requireForFigure(db, actor, "admin.enter", figureId);
  const current = readFigureState(db, figureId) ?? refuseNotFound("figure");
  const history = readHistory(db, figureId);
  const reviews = readReviewsOf(db, "figure", figureId);
  const comments = readComments(
    db,
    reviews.map(({ id }) => id),
  );
  const redactions = readRedactions(db, figureId);
  const nameOf = namePeople(db, [
    ...history.map(({ savedBy }) => savedBy),
    ...reviews.flatMap(({ submittedBy, decidedBy }) => [submittedBy, decidedBy ?? submittedBy]),
    ...[...comments.values()].flat().map(({ writtenBy }) => writtenBy),
    ...redactions.map(({ by }) => by),
  ]);
  const [shown, ...states] = reportStates(db, [current, ...history.map(({ state }) => state)]);
  if (shown === undefined) return refuseNotFound("figure");
  const ofRevision = new Map(reviews.map((review) => [review.revision, review]));
  return {
    current: shown,
    status: current.status,
    lastRevision: history[0]?.revision ?? current.revision,
    states: history.flatMap((row, i) => {
      const reported = states[i];
      const review = ofRevision.get(row.revision) ?? null;
      return reported ? [{ ...saved(row, review, comments, nameOf), reported }] : [];
    }),
    trail: readTrail(db, figureId),
    redactions: redactions.map(({ by, ...redaction }) => ({ ...redaction, by: nameOf(by) })),
    may: judgeRights(person, current, shown.series.crisis.id, reviews),
  };
}

function saved(
  { revision, savedAt, savedBy, reason, state }: HistoryRow,
  review: Review | null,
  comments: Map<string, StoredComment[]>,
  nameOf: ReturnType<typeof namePeople>,
): Omit<SavedState, "reported"> {
  return {
    revision,
    savedAt,
    savedBy: nameOf(savedBy),
    reason,
    status: state.status,
    review,
    decider: review?.decidedBy ? nameOf(review.decidedBy) : null,
    comments: sayComments(comments.get(review?.id ?? "") ?? [], nameOf),
  };
}

/** More than is ever done to one figure. */
const TRAIL = 500;

function readTrail(db: Db, figureId: string): AuditPage {
  const filter = { subject: figureId, actor: null, action: null, from: null, to: null };
  const view = { crisisIds: null, withPeople: false };
  const { lines } = readAuditPage(db, filter, view, { offset: 0, limit: TRAIL });
  return { lines, subjects: readAuditSubjects(db, findIds(lines)) };
}

function judgeRights(
  person: Actor,
  current: FigureState,
  crisisId: string,
  [latest]: readonly Review[],
): FigureRecordView["may"] {
  const corrects = isAllowed(person, "figure.correct", crisisId);
  const isOwn = latest?.submittedBy === person.id && !wasPublished(current);
  const isPublished = current.status === "published";
  return {
    correct: corrects || (isOwn && isAllowed(person, "figure.submit", crisisId)),
    withdraw: isPublished && isAllowed(person, "figure.withdraw", crisisId),
    restore: corrects,
    redact: isAllowed(person, "figure.redact", crisisId),
    supersede: isPublished && isAllowed(person, "figure.submit", crisisId),
  };
}
