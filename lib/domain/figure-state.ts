import type { FigureRecord } from "./record-batch";

/** Everything that one saved state of a figure holds: the JSON of a revision, and the current row. */
export interface FigureState extends FigureRecord {
  revision: number;
}

/** Whether readers see the figure of that current state: as published, or as withdrawn by its source. */
export function isPublicState({
  status,
  withdrawnBy,
}: Pick<FigureState, "status" | "withdrawnBy">): boolean {
  return status === "published" || (status === "withdrawn" && withdrawnBy === "source");
}

/** Whether readers saw some state of the figure before, so that a later one has it as its base. */
export function wasPublished({ status }: Pick<FigureState, "status">): boolean {
  return status === "published" || status === "withdrawn";
}

/** Whether two states of a figure say the same, whatever number and status they have. */
export function saysTheSame(a: FigureState, b: FigureState): boolean {
  const said = ({ revision: _revision, status: _status, ...state }: FigureState) =>
    JSON.stringify(Object.entries(state).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return said(a) === said(b);
}
