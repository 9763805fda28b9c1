import "server-only";
import type { DownloadContents } from "@/lib/domain/download-note";
import { tableFigure, type TabledFigure } from "@/lib/domain/tabled-figure";
import { chooseTabledColumns, TABLED_COLUMNS } from "@/lib/formats/tabled-columns";
import { driver } from "@/lib/store/connection";
import { highestRowNumber } from "@/lib/store/sqlite";
import { countFigures, countHistories } from "@/lib/store/read-figures";
import type { LinesNote } from "@/lib/store/stream-figure-lines";
import { filteredAsFigures } from "./export-list";
import type { ExportedList, ExportedRows } from "./exported-list";
import type { ListRequest } from "./list-request";
import { countChanges, exportChanges } from "./query-changes";
import {
  exportFigureLines,
  exportFigures,
  readUpdatedThrough,
  type ExportPart,
} from "./query-figures";

/** Figures as a table: those of the filter, or what changed of them, each with its history if asked for. */
export const EXPORTED_FIGURES: ExportedList<TabledFigure> = {
  ...filteredAsFigures("figures"),
  columns: TABLED_COLUMNS,
  choose: ({ fields, updatedSince, includeHistory }) =>
    chooseTabledColumns(fields, { changes: updatedSince !== null, history: includeHistory }),
  open: async (request) => {
    const { parts, ...rest } = await openFigures(request);
    return { parts: withHistories(parts), ...rest };
  },
  openLines: (request, head, contents) => {
    const { page, limited, updatedSince, includeHistory } = request;
    if (limited || updatedSince !== null || includeHistory) return null;
    const columns = EXPORTED_FIGURES.choose(request).map(({ name }) => name);
    const content = noteLines(contents, (note) => exportFigureLines(page, { head, columns, note }));
    return readUpdatedThrough().then((updatedThrough) => ({ content, updatedThrough }));
  },
  count: async ({ page: { filter }, updatedSince, includeHistory }) => {
    if (updatedSince !== null) return countChanges(filter, updatedSince, includeHistory);
    const db = driver();
    return countFigures(db, filter) + (includeHistory ? countHistories(db, filter) : 0);
  },
  boundRows: async ({ includeHistory }) =>
    highestRowNumber(driver(), "Figure") +
    (includeHistory ? highestRowNumber(driver(), "FigureRevision") : 0),
  creditOf: ({ reported }) =>
    reported === null
      ? { crises: [], origins: [] }
      : { crises: [reported.series.crisis], origins: [reported.series.origin] },
};

/** Lines whose note becomes what a download says of its rows. */
async function* noteLines(
  contents: DownloadContents,
  open: (note: LinesNote) => AsyncGenerator<Uint8Array, void, void>,
): AsyncGenerator<Uint8Array, void, void> {
  const note: LinesNote = { rows: 0, series: [] };
  yield* open(note);
  contents.rows = note.rows;
  contents.crises = [...new Map(note.series.map(({ crisis }) => [crisis.slug, crisis])).values()];
  contents.origins = [...new Map(note.series.map(({ origin }) => [origin.id, origin])).values()];
}

async function openFigures({ page, updatedSince, ...asked }: ListRequest): Promise<
  Omit<ExportedRows<TabledFigure>, "parts"> & {
    parts: AsyncIterable<ExportPart<Omit<TabledFigure, "earlier">>>;
  }
> {
  if (updatedSince !== null) return exportChanges(page, updatedSince, asked);
  const { parts, ...rest } = await exportFigures(page, asked);
  async function* table(): AsyncGenerator<ExportPart<TabledFigure>, void, void> {
    for await (const { rows, histories } of parts)
      yield { rows: rows.map((row) => tableFigure(row)), histories };
  }
  return { parts: table(), ...rest };
}

/** Below each figure its earlier revisions, the earliest first. */
async function* withHistories(
  parts: AsyncIterable<ExportPart<Omit<TabledFigure, "earlier">>>,
): AsyncGenerator<readonly TabledFigure[], void, void> {
  for await (const { rows, histories } of parts) {
    yield rows.flatMap((row) => [
      { ...row, earlier: null },
      ...(histories.get(row.id) ?? []).map(({ reported, reason }) => tableFigure(reported, reason)),
    ]);
  }
}
