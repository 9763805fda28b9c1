import type { RecordStatus } from "@/lib/domain/codes";
import { isPublicState } from "@/lib/domain/figure-state";

/** Why undoing an import leaves a figure: what became of it since, or what the person may not do. */
export const LEFT_REASONS = [
  "corrected",
  "correction_waits",
  "revised",
  "withdrawn_by_us",
  "withdrawn_by_source",
  "may_not_withdraw",
  "may_not_take_back",
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

/** How a figure that an import wrote stands now. */
export interface StandingFigure {
  /** The state that the import wrote, and the one that was published before; null for none. */
  revision: number;
  baseRevision: number | null;
  /** The current state, and the last that was saved, waiting or not. */
  currentRevision: number;
  lastRevision: number;
  status: RecordStatus;
  withdrawnBy: "source" | "us" | null;
  /** Whether a state of it waits for review. */
  waits: boolean;
}

export type UndoStep = "take_back" | "withdraw" | "restore";

/**
 * What undoing the import does with a figure: what still stands as the import wrote it goes, also where
 * a later correction was turned down; what somebody changed since stays.
 */
export function judgeUndo(
  figure: StandingFigure,
  may: { takeBack: boolean; withdraw: boolean },
): UndoStep | LeftReason {
  const { revision, baseRevision, currentRevision, lastRevision, waits } = figure;
  const stands = isPublicState(figure) && currentRevision === revision;
  if (lastRevision > revision && (waits || !stands)) return judgeLater(figure);
  if (waits) return may.takeBack ? "take_back" : "may_not_take_back";
  // Sent back, whether or not an earlier state of it is published.
  if (!stands) return "take_back";
  if (!may.withdraw) return "may_not_withdraw";
  return baseRevision === null ? "withdraw" : "restore";
}

/** What became of a figure of which a later state was saved. */
function judgeLater({
  status,
  withdrawnBy,
  waits,
  currentRevision,
  revision,
}: StandingFigure): LeftReason {
  if (status === "withdrawn")
    return withdrawnBy === "us" ? "withdrawn_by_us" : "withdrawn_by_source";
  if (status !== "published") return "revised";
  if (waits) return "correction_waits";
  return currentRevision > revision ? "corrected" : "revised";
}

export function isUndoStep(verdict: UndoStep | LeftReason): verdict is UndoStep {
  return verdict === "take_back" || verdict === "withdraw" || verdict === "restore";
}
