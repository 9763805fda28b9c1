import type { ReportedFigure } from "./model";

/** A figure as an earlier published revision of its record had it; its document as it stands today. */
export interface EarlierFigure {
  /** `updatedAt` is since when readers saw that revision. */
  reported: ReportedFigure;
  /** Why it was saved. */
  reason: string;
}
