import type { ChangedFigure } from "@/lib/domain/changed-figure";
import type { ReportedFigure } from "@/lib/domain/model";
import type { TabledFigure } from "@/lib/domain/tabled-figure";
import { selectColumns, type Cell, type Column } from "./column";
import { ALL_FIGURE_COLUMNS, FIGURE_COLUMNS } from "./figure-columns";

/** What is said of a figure that is not in the list any more. */
const OF_REMOVED: Record<string, (row: TabledFigure) => Cell> = {
  id: ({ id }) => id,
  status: ({ status }) => status,
  updated_at: ({ updatedAt }) => updatedAt,
};

const REMOVED: Column<TabledFigure> = { name: "removed", read: ({ removed }) => removed };
const EARLIER: Column<TabledFigure> = { name: "earlier", read: ({ earlier }) => earlier };

/** The columns of figures as those of a table, in which a row may also be of one that left. */
export const TABLED_COLUMNS: readonly Column<TabledFigure>[] = ALL_FIGURE_COLUMNS.map(tabled);
export const USUAL_TABLED_COLUMNS: readonly Column<TabledFigure>[] = FIGURE_COLUMNS.map(tabled);

function tabled({ read, ...column }: Column<ReportedFigure>): Column<TabledFigure> {
  return {
    ...column,
    read: (row) =>
      row.reported === null ? (OF_REMOVED[column.name]?.(row) ?? null) : read(row.reported),
  };
}

/**
 * The columns of a table of figures: those that `fields` names, and what tells apart the rows that are
 * not what stands. Of changes that is a last column with why a figure left; of earlier revisions their
 * number, since when readers saw them, and a last column with why each was saved.
 */
export function chooseTabledColumns(
  fields: readonly string[] | null,
  { changes, history }: { changes: boolean; history: boolean },
): readonly Column<TabledFigure>[] {
  const chosen = selectColumns(TABLED_COLUMNS, fields, USUAL_TABLED_COLUMNS);
  const names = [
    ...(history ? ["revision"] : []),
    ...(history || (changes && fields === null) ? ["updated_at"] : []),
  ].filter((name) => chosen.every((column) => column.name !== name));
  return [
    ...chosen,
    ...selectColumns(TABLED_COLUMNS, names),
    ...(changes ? [REMOVED] : []),
    ...(history ? [EARLIER] : []),
  ];
}

/** A removed figure as a record of JSON. */
export function toRemovedRecord({ id, status, updatedAt, removed }: ChangedFigure) {
  return { id, status, kind: removed, updatedAt };
}
