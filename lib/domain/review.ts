import type { Actor } from "./permissions";

export const REVIEW_STATUSES = [
  "in_review",
  "approved",
  "sent_back",
  "replaced",
  "cancelled",
] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** A warning that stood when a state was submitted, with the reason that the person gave. */
export interface AcceptedWarning {
  code: string;
  values: Record<string, string | number>;
  reason: string;
}

/** One saved state that awaits, or had, a decision. */
export interface Review {
  id: string;
  subjectKind: "figure" | "document";
  subjectId: string;
  revision: number;
  /** The published revision that it was made from; null where none is published yet. */
  baseRevision: number | null;
  crisisId: string | null;
  status: ReviewStatus;
  warnings: AcceptedWarning[];
  submittedBy: string;
  submittedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
}

/** Nobody approves their own figure unless the installation allows it. */
export function mayApprove(
  actor: Actor,
  review: Pick<Review, "submittedBy">,
  allowSelfApproval: boolean,
): boolean {
  return allowSelfApproval || review.submittedBy !== actor.id;
}
