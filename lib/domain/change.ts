import type { ReportedFigure } from "./model";

/** What became known about a figure when a revision of its record was published. */
export const CHANGE_KINDS = ["new", "edition", "corrected", "withdrawn"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One thing that a reader who comes back has to be told. */
export interface Change {
  kind: ChangeKind;
  /** The figure as that revision has it. */
  reported: ReportedFigure;
  /** When readers first saw it. */
  publishedAt: string;
  /** Why the record was corrected, or the figure withdrawn. */
  reason: string | null;
}
