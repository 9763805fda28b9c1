import type { AuditPage } from "./audit-trail";
import type { RecordStatus } from "./codes";
import type { DocumentState } from "./document-state";
import type { Crisis, Document, ReportedFigure } from "./model";
import type { Review } from "./review";

/** Who did something: a person, or a command under its own name. */
export interface NamedPerson {
  id: string;
  name: string;
}

/** What kind of change a state under review is. */
export const REVIEW_KINDS = ["new", "edition", "correction", "document"] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** Which reviews are listed; null leaves a part open. */
export interface ReviewFilter {
  /** What waits for a decision, or what went back to the one who submitted it and waits for them. */
  status: "in_review" | "sent_back";
  /** Slug. */
  crisis: string | null;
  indicator: string | null;
  /** Id of a person. */
  submitter: string | null;
  kind: ReviewKind | null;
  /** Submitted at least as many days ago. */
  days: number | null;
  /** Only those that were submitted in spite of a warning. */
  warned: boolean;
  /** Id of the import that wrote them. */
  import: string | null;
}

/** What a comment of a review says, of a field or (null) of the whole. */
export interface SaidComment {
  field: string | null;
  text: string;
  by: NamedPerson;
  at: string;
}

/** The states of a document that a person compares. */
export interface DocumentVersion extends DocumentState {
  publisher: Document["publisher"];
}

/** What is under review: the published state, null where there is none yet, and the proposed one. */
export type ReviewSubject =
  | { of: "figure"; before: ReportedFigure | null; after: ReportedFigure }
  | { of: "document"; before: DocumentVersion; after: DocumentVersion; figures: number };

/** One review as the queue shows it. */
export interface ReviewItem {
  review: Review;
  kind: ReviewKind;
  subject: ReviewSubject;
  crisis: Pick<Crisis, "id" | "slug" | "name"> | null;
  submitter: NamedPerson;
  decider: NamedPerson | null;
  comments: SaidComment[];
  /** The person who looks may approve it; otherwise it is somebody else's to approve. */
  mayApprove: boolean;
  /** The person who looks submitted it. */
  isOwn: boolean;
}

/** A page of the queue, with what its filters can narrow it to. */
export interface ReviewQueue {
  items: ReviewItem[];
  total: number;
  /** All that waits, whatever the filter. */
  counts: Record<ReviewFilter["status"], number>;
  choices: {
    crises: Pick<Crisis, "slug" | "name">[];
    indicators: string[];
    submitters: NamedPerson[];
    /** By the name of their file. */
    imports: { id: string; name: string }[];
  };
}

/** One review with its place in the queue that the person came from. */
export interface ReviewInQueue {
  item: ReviewItem;
  /** Why the state was saved, in the words of whoever did. */
  reason: string;
  /** From 1; null where the review is not (any more) in that queue. */
  position: number | null;
  total: number;
  previousId: string | null;
  nextId: string | null;
  /** Published figures of the series, with the state under review among them. */
  line: ReportedFigure[];
}

/** One saved state of a figure with all that is known about how it came to be. */
export interface SavedState {
  revision: number;
  savedAt: string;
  savedBy: NamedPerson;
  reason: string;
  status: RecordStatus;
  reported: ReportedFigure;
  review: Review | null;
  decider: NamedPerson | null;
  comments: SaidComment[];
}

/** Everything on record about one figure. */
export interface FigureRecordView {
  /** The current row: the published state, or the latest one where none was published. */
  current: ReportedFigure;
  status: RecordStatus;
  /** Number of the last saved state: what a write has to name as its base. */
  lastRevision: number;
  /** The latest first. */
  states: SavedState[];
  /** What was done to it, the latest first. */
  trail: AuditPage;
  redactions: { field: string; reason: string; at: string; by: NamedPerson }[];
  /** What the person who looks may do with it now. */
  may: {
    correct: boolean;
    withdraw: boolean;
    restore: boolean;
    redact: boolean;
    supersede: boolean;
  };
}
