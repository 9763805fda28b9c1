import type { FigureState } from "@/lib/domain/figure-state";
import type { FigureRecord } from "@/lib/domain/record-batch";
import type { Row } from "./insert-rows";
import { toInstant } from "./instant";

/** Who writes, when and why: kept with every revision. */
export interface WriteStamp {
  at: Date;
  by: string;
  reason: string;
}

/** The row of a figure. */
export function toFigureRow(figure: FigureRecord): Row {
  const cells = Object.entries(figure).filter(([column]) => column !== "viaIds");
  return { ...(Object.fromEntries(cells) as Row), provisional: figure.provisional ? 1 : 0 };
}

/** The rows of those who passed a figure on. */
export function toViaRows(figure: Pick<FigureRecord, "id" | "viaIds">): Row[] {
  return figure.viaIds.map((organisationId, position) => ({
    figureId: figure.id,
    position,
    organisationId,
  }));
}

/** The row of a saved state. */
export function toRevisionRow(state: FigureState, { at, by, reason }: WriteStamp): Row {
  return {
    figureId: state.id,
    revision: state.revision,
    state: JSON.stringify(state),
    savedAt: toInstant(at),
    savedBy: by,
    reason,
  };
}
