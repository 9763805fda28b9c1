import type { PublicStatus } from "./codes";
import type { ReportedFigure } from "./model";

/** Why a figure that changed is not, or no more, in a list. */
export const REMOVAL_KINDS = [
  "withdrawn_by_source",
  "withdrawn_by_us",
  "superseded",
  "out_of_filter",
] as const;
export type RemovalKind = (typeof REMOVAL_KINDS)[number];

/** A figure of which readers see something else since some instant. */
export interface ChangedFigure {
  id: string;
  status: PublicStatus;
  /** When they first saw it so. */
  updatedAt: string;
  /** Null where it is in the list; otherwise nothing else is said of it. */
  removed: RemovalKind | null;
  /** As the list has it; null where it is not in it. */
  reported: ReportedFigure | null;
}
