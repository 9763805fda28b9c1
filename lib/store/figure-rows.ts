import type { FigureState } from "@/lib/domain/figure-state";
import type { FigureRecord } from "@/lib/domain/record-batch";
import type { Cell, Row, RowShape } from "./insert-rows";
import { toInstant } from "./instant";

/** Who writes, when and why: kept with every revision. */
export interface WriteStamp {
  at: Date;
  by: string;
  reason: string;
}

type FigureColumn = Exclude<keyof FigureState, "viaIds">;

/** Complete by its type: a new field of a figure is a column. */
const FIGURE_COLUMNS = Object.keys({
  id: true,
  seriesId: true,
  documentId: true,
  qualifier: true,
  value: true,
  low: true,
  high: true,
  households: true,
  asOf: true,
  asOfHour: true,
  asOfPrecision: true,
  asOfEarliest: true,
  asOfBasis: true,
  periodStart: true,
  periodStartBasis: true,
  registeredLate: true,
  computedBy: true,
  partOfId: true,
  additionalToId: true,
  eventId: true,
  page: true,
  excerpt: true,
  note: true,
  provisional: true,
  role: true,
  roleReason: true,
  fallReason: true,
  supersedesId: true,
  supersedeReason: true,
  knownFrom: true,
  knownBasis: true,
  status: true,
  revision: true,
  withdrawnOn: true,
  withdrawnBy: true,
  withdrawnReason: true,
} satisfies Record<FigureColumn, true>) as FigureColumn[];

function cellOf(value: string | number | boolean | null | undefined): Cell {
  return typeof value === "boolean" ? Number(value) : (value ?? null);
}

/** The current state of a figure as a row. */
export const FIGURE_ROWS: RowShape<FigureState> = {
  table: "Figure",
  columns: FIGURE_COLUMNS,
  cells: (figure) => FIGURE_COLUMNS.map((column) => cellOf(figure[column])),
};

/** The same of figures that readers see since then. */
export function shownFigureRows(changedAt: string): RowShape<FigureState> {
  const { table, columns, cells } = FIGURE_ROWS;
  return {
    table,
    columns: [...columns, "changedAt"],
    cells: (figure) => [...cells(figure), changedAt],
  };
}

/** {@link FIGURE_ROWS} with the names of its columns. */
export function toFigureRow(figure: FigureState): Row {
  return Object.fromEntries(FIGURE_COLUMNS.map((column) => [column, cellOf(figure[column])]));
}

/** The rows of those who passed a figure on. */
export function toViaRows(figure: Pick<FigureRecord, "id" | "viaIds">): Row[] {
  return figure.viaIds.map((organisationId, position) => ({
    figureId: figure.id,
    position,
    organisationId,
  }));
}

/** Saved states of figures as rows. */
export function revisionRows({ at, by, reason }: WriteStamp): RowShape<FigureState> {
  const savedAt = toInstant(at);
  return {
    table: "FigureRevision",
    columns: ["figureId", "revision", "state", "savedAt", "savedBy", "reason"],
    cells: (state) => [state.id, state.revision, JSON.stringify(state), savedAt, by, reason],
  };
}
