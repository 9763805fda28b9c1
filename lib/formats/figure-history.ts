import type { EarlierFigure } from "@/lib/domain/earlier-figure";
import type { ReportedFigure } from "@/lib/domain/model";
import { toRecord, type Column } from "./column";

/** Earlier revisions of a figure as JSON records of those columns, each with its number, day and reason. */
export function toHistoryRecords(
  earlier: readonly EarlierFigure[],
  columns: readonly Column<ReportedFigure>[],
): Record<string, unknown>[] {
  return earlier.map(({ reported, reason }) => ({
    ...toRecord(reported, columns),
    revision: reported.figure.revision,
    updatedAt: reported.updatedAt,
    reason,
  }));
}
