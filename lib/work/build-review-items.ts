import "server-only";
import { groupBy } from "@/lib/domain/group-by";
import type { FigureState } from "@/lib/domain/figure-state";
import type { ReportedFigure } from "@/lib/domain/model";
import { isAllowed, type Actor } from "@/lib/domain/permissions";
import { mayApprove, type Review } from "@/lib/domain/review";
import type {
  DocumentVersion,
  NamedPerson,
  ReviewItem,
  ReviewKind,
  ReviewSubject,
  SaidComment,
} from "@/lib/domain/review-views";
import type { Db } from "@/lib/store/connection";
import { readDocumentState, readSavedDocument } from "@/lib/store/document-states";
import { readFigureIdsOfDocument } from "@/lib/store/figure-ids";
import { readSavedState } from "@/lib/store/figure-states";
import { namePeople } from "@/lib/store/people-names";
import { readCrises, readOrganisations } from "@/lib/store/read-entities";
import { reportStates } from "@/lib/store/report-states";
import { readComments, type StoredComment } from "@/lib/store/review-comments";
import { allowsSelfApproval } from "./allows-self-approval";

/** What people look at when they review: the states under review beside those that are published. */
export function buildReviewItems(db: Db, actor: Actor, reviews: readonly Review[]): ReviewItem[] {
  const comments = readComments(
    db,
    reviews.map(({ id }) => id),
  );
  const nameOf = namePeople(db, [
    ...reviews.flatMap(({ submittedBy, decidedBy }) => [submittedBy, decidedBy ?? submittedBy]),
    ...[...comments.values()].flat().map(({ writtenBy }) => writtenBy),
  ]);
  const crises = new Map(readCrises(db).map((crisis) => [crisis.id, crisis]));
  const subjects = readSubjects(db, reviews);
  const selfApproval = allowsSelfApproval(db);
  return reviews.flatMap((review) => {
    const subject = subjects.get(review.id);
    if (subject === undefined) return [];
    const waits = review.status === "in_review";
    const permitted = isAllowed(actor, "figure.approve", review.crisisId);
    return [
      {
        review,
        kind: kindOf(review, subject),
        subject,
        crisis: crises.get(review.crisisId ?? "") ?? null,
        submitter: nameOf(review.submittedBy),
        decider: review.decidedBy === null ? null : nameOf(review.decidedBy),
        comments: sayComments(comments.get(review.id) ?? [], nameOf),
        mayApprove: waits && permitted && mayApprove(actor, review, selfApproval),
        isOwn: review.submittedBy === actor.id,
      },
    ];
  });
}

/** Comments with their writers named. */
export function sayComments(
  comments: readonly StoredComment[],
  nameOf: (id: string) => NamedPerson,
): SaidComment[] {
  return comments.map(({ field, text, writtenBy, writtenAt }) => {
    return { field, text, by: nameOf(writtenBy), at: writtenAt };
  });
}

function kindOf({ baseRevision }: Review, subject: ReviewSubject): ReviewKind {
  if (subject.of === "document") return "document";
  if (baseRevision !== null) return "correction";
  return subject.after.figure.supersedesId === null ? "new" : "edition";
}

function readSubjects(db: Db, reviews: readonly Review[]): Map<string, ReviewSubject> {
  const of = groupBy(reviews, ({ subjectKind }) => subjectKind);
  return new Map([
    ...readFigureSubjects(db, of.get("figure") ?? []),
    ...readDocumentSubjects(db, of.get("document") ?? []),
  ]);
}

function readFigureSubjects(db: Db, reviews: readonly Review[]): [string, ReviewSubject][] {
  const pairs = reviews.flatMap(({ id, subjectId, revision, baseRevision }) => {
    const after = readSavedState(db, subjectId, revision);
    const before = baseRevision === null ? null : readSavedState(db, subjectId, baseRevision);
    return after === null ? [] : [{ id, after, before }];
  });
  const states = pairs.flatMap(({ after, before }) => [after, before ?? after]);
  const reported = new Map(zip(states, reportStates(db, states)));
  return pairs.flatMap(({ id, after, before }) => {
    const shown = reported.get(after);
    if (!shown) return [];
    const published = before === null ? null : (reported.get(before) ?? null);
    return [[id, { of: "figure", before: published, after: shown }]];
  });
}

function zip(states: FigureState[], reported: ReportedFigure[]): [FigureState, ReportedFigure][] {
  return states.flatMap((state, i) => {
    const one = reported[i];
    return one ? [[state, one]] : [];
  });
}

function readDocumentSubjects(db: Db, reviews: readonly Review[]): [string, ReviewSubject][] {
  if (reviews.length === 0) return [];
  const organisations = readOrganisations(db);
  const version = (id: string, revision: number): DocumentVersion | null => {
    const state = readSavedDocument(db, id, revision)?.state ?? readDocumentState(db, id);
    return state && { ...state, publisher: organisations.get(state.publisherId ?? "") ?? null };
  };
  return reviews.flatMap(({ id, subjectId, revision, baseRevision }) => {
    const after = version(subjectId, revision);
    const before = version(subjectId, baseRevision ?? revision);
    if (after === null || before === null) return [];
    const figures = readFigureIdsOfDocument(db, subjectId).length;
    return [[id, { of: "document", before, after, figures }]];
  });
}
