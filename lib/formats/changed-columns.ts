import type { ChangedFigure } from "@/lib/domain/changed-figure";
import type { ReportedFigure } from "@/lib/domain/model";
import type { Cell, Column } from "./column";

/** What is said of a figure that is not in the list any more. */
const OF_REMOVED: Record<string, (row: ChangedFigure) => Cell> = {
  id: ({ id }) => id,
  status: ({ status }) => status,
  updated_at: ({ updatedAt }) => updatedAt,
};

/** The columns of figures for what changed of them, with a last one that says why a row is removed. */
export function changedColumns(
  columns: readonly Column<ReportedFigure>[],
): Column<ChangedFigure>[] {
  return [
    ...columns.map(({ read, ...column }) => ({
      ...column,
      read: (row: ChangedFigure): Cell =>
        row.reported === null ? (OF_REMOVED[column.name]?.(row) ?? null) : read(row.reported),
    })),
    { name: "removed", read: ({ removed }) => removed },
  ];
}

/** A removed figure as a record of JSON. */
export function toRemovedRecord({ id, status, updatedAt, removed }: ChangedFigure) {
  return { id, status, kind: removed, updatedAt };
}
