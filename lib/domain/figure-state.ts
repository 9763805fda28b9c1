import type { FigureRecord } from "./record-batch";

/** Everything that one saved state of a figure holds: the JSON of a revision, and the current row. */
export interface FigureState extends FigureRecord {
  revision: number;
}
