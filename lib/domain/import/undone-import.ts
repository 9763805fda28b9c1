import type { ReportedFigure } from "@/lib/domain/model";
import type { NamedPerson } from "@/lib/domain/review-views";
import type { LeftReason } from "./judge-undo";

/** A figure that undoing an import leaves as it is. */
export interface LeftFigure {
  figureId: string;
  /** Of the file. */
  row: number;
  why: LeftReason;
  /** The saved state that it is left for. */
  revision: number;
}

/** What undoing an import did. */
export interface UndoneImport {
  /** Figures and later states that were never published: drafts again, or put aside. */
  takenBack: number;
  /** Published figures, withdrawn as entry errors. */
  withdrawn: number;
  /** Published figures that say again what they said before the import. */
  restored: number;
  /** In the order of the file. */
  left: LeftFigure[];
}

/** {@link LeftFigure} as people look at it. */
export interface LeftFigureView extends Pick<LeftFigure, "figureId" | "row" | "why"> {
  /** The current state. */
  reported: ReportedFigure;
  /** Who changed or approved it, and when; null where nobody did. */
  by: NamedPerson | null;
  at: string | null;
  /** Why, in the words of whoever did; empty where nobody said. */
  reason: string;
}

/** What undoing an import did, or would do now. */
export interface UndoView extends Omit<UndoneImport, "left"> {
  /** The first of those that are left. */
  left: LeftFigureView[];
  /** How many are left altogether. */
  leftCount: number;
}

export const NOTHING_UNDONE: Readonly<Omit<UndoneImport, "left">> = {
  takenBack: 0,
  withdrawn: 0,
  restored: 0,
};
