import type { FallReason, PublicStatus, RoleReason, SupersedeReason } from "./codes";
import type { Figure } from "./model";
import type { Rival } from "./same-day";

/**
 * What a reader has to be told about a figure on its series' line or beside it. The first three are
 * on the line.
 */
export const POINT_MARKS = [
  "fall",
  "restart",
  "not_available",
  "superseded",
  "withdrawn",
  "triangulation",
  "event_toll",
  "same_day",
  "weaker_bound",
] as const;
export type PointMark = (typeof POINT_MARKS)[number];

/** Where a figure stands in its series, as known on the day asked for. */
export interface Standing {
  /** False where the figure stands beside its series' line; `mark` says why. */
  onLine: boolean;
  mark: PointMark | null;
  /**
   * The coded reason of a fall, of standing beside the line, or of having been superseded; null where
   * nobody coded one.
   */
  reason: FallReason | RoleReason | SupersedeReason | null;
}

/** Standings by the figure's id. */
export type Standings = ReadonlyMap<string, Standing>;

/** As much of a figure as decides where it stands and how it is drawn. */
export interface Candidate extends Rival {
  figure: Rival["figure"] &
    Pick<
      Figure,
      | "seriesId"
      | "asOf"
      | "asOfPrecision"
      | "periodStart"
      | "registeredLate"
      | "qualifier"
      | "value"
      | "role"
      | "roleReason"
      | "eventId"
      | "fallReason"
      | "supersedesId"
      | "supersedeReason"
      | "knownFrom"
      | "withdrawnOn"
    >;
  /** As of the `knownOn` that was asked for. */
  status: PublicStatus;
}

/** What a mark is told by: a fall whose reason nobody coded is told plainly. */
export type MarkText = PointMark | "fall_uncoded";

/** The text that tells where a figure stands; null for an ordinary one on the line. */
export function markText({ mark, reason }: Pick<Standing, "mark" | "reason">): MarkText | null {
  return mark === "fall" && reason === null ? "fall_uncoded" : mark;
}
