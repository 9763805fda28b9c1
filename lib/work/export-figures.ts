import "server-only";
import { tableFigure, type TabledFigure } from "@/lib/domain/tabled-figure";
import { chooseTabledColumns, TABLED_COLUMNS } from "@/lib/formats/tabled-columns";
import { driver } from "@/lib/store/connection";
import { countFigures, countHistories } from "@/lib/store/read-figures";
import { filteredAsFigures } from "./export-list";
import type { ExportedList, ExportedRows } from "./exported-list";
import type { ListRequest } from "./list-request";
import { countChanges, exportChanges } from "./query-changes";
import { exportFigures } from "./query-figures";
import { readFigureHistories } from "./read-figure-histories";

/** Figures as a table: those of the filter, or what changed of them, each with its history if asked for. */
export const EXPORTED_FIGURES: ExportedList<TabledFigure> = {
  ...filteredAsFigures("figures"),
  columns: TABLED_COLUMNS,
  choose: ({ fields, updatedSince, includeHistory }) =>
    chooseTabledColumns(fields, { changes: updatedSince !== null, history: includeHistory }),
  open: async (request) => {
    const { parts, ...rest } = await openFigures(request);
    return { parts: request.includeHistory ? addHistories(parts) : parts, ...rest };
  },
  count: async ({ page: { filter }, updatedSince, includeHistory }) => {
    if (updatedSince !== null) return countChanges(filter, updatedSince, includeHistory);
    const db = driver();
    return countFigures(db, filter) + (includeHistory ? countHistories(db, filter) : 0);
  },
  creditOf: ({ reported }) =>
    reported === null
      ? { crises: [], origins: [] }
      : { crises: [reported.series.crisis], origins: [reported.series.origin] },
};

async function openFigures({
  page,
  limited,
  updatedSince,
}: ListRequest): Promise<ExportedRows<TabledFigure>> {
  if (updatedSince === null) {
    const { parts, ...rest } = await exportFigures(page, limited);
    return { parts: mapParts(parts, (rows) => rows.map((row) => tableFigure(row))), ...rest };
  }
  const { parts, ...rest } = await exportChanges(page, updatedSince, limited);
  return {
    parts: mapParts(parts, (rows) => rows.map((row) => ({ ...row, earlier: null }))),
    ...rest,
  };
}

/** Below each figure its earlier revisions, the earliest first. */
async function* addHistories(
  parts: AsyncIterable<readonly TabledFigure[]>,
): AsyncGenerator<readonly TabledFigure[], void, void> {
  for await (const rows of parts) {
    const histories = await readFigureHistories(rows.flatMap(({ reported }) => reported ?? []));
    yield rows.flatMap((row) => [
      row,
      ...(histories.get(row.id) ?? []).map(({ reported, reason }) => tableFigure(reported, reason)),
    ]);
  }
}

async function* mapParts<From, To>(
  parts: AsyncIterable<From>,
  map: (part: From) => To,
): AsyncGenerator<To, void, void> {
  for await (const part of parts) yield map(part);
}
