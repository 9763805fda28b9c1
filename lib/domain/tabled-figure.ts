import type { ChangedFigure } from "./changed-figure";
import type { ReportedFigure } from "./model";

/** A row of a table of figures: one of the list, one that left it, or an earlier revision of the one above. */
export interface TabledFigure extends Omit<ChangedFigure, "updatedAt"> {
  /** When readers first saw it so; null where nobody noted that. */
  updatedAt: string | null;
  /** Of an earlier published revision: why it was saved. Null where the row is what stands. */
  earlier: string | null;
}

/** A figure of the list, or an earlier revision of one, as a row of a table. */
export function tableFigure(reported: ReportedFigure, earlier: string | null = null): TabledFigure {
  const { figure, status, updatedAt } = reported;
  return { id: figure.id, status, updatedAt, removed: null, reported, earlier };
}
