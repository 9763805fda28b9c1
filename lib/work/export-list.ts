import "server-only";
import type { FigureFilter, FigurePage } from "@/lib/domain/figure-filter";
import type { DownloadContents } from "@/lib/domain/download-note";
import type { FileSubject } from "@/lib/domain/file-format";
import type { CrisisOverview, ReportedFigure, SeriesSummary } from "@/lib/domain/model";
import type { Column } from "@/lib/formats/column";
import { CRISIS_COLUMNS, toHeadlineRecord } from "@/lib/formats/crisis-columns";
import { ALL_FIGURE_COLUMNS, FIGURE_COLUMNS } from "@/lib/formats/figure-columns";
import { SERIES_SUMMARY_COLUMNS } from "@/lib/formats/series-columns";
import { pageByKey, pageOf } from "@/lib/schema/list-page";
import { driver } from "@/lib/store/connection";
import { countFigures } from "@/lib/store/read-figures";
import { queryCrises } from "./query-crises";
import { exportFigures } from "./query-figures";
import { listSeries, listSeriesByKey, seriesKey } from "./query-series";

/** The rows of a download: part by part, and the cursor of what a limit cut off. */
export interface ExportedRows<Row> {
  parts: AsyncIterable<readonly Row[]>;
  nextCursor: string | null;
  /** What was published by then is in it, where changes can be asked for. */
  updatedThrough?: string;
}

/** A list that can be taken away whole, in the formats of `lib/formats`. */
export interface ExportedList<Row> {
  subject: FileSubject;
  columns: readonly Column<Row>[];
  /** Those that are given where none are asked for. */
  usual: readonly Column<Row>[];
  open: (page: FigurePage, limited: boolean) => Promise<ExportedRows<Row>>;
  /** How many rows the filter finds. */
  count: (filter: FigureFilter) => Promise<number>;
  /** The crises and organisations that a row is of. */
  creditOf: (row: Row) => Pick<DownloadContents, "crises" | "origins">;
  /** What a JSON record has besides its columns, by its name. */
  nested?: { name: string; read: (row: Row) => unknown };
}

export const EXPORTED_FIGURES: ExportedList<ReportedFigure> = {
  subject: "figures",
  columns: ALL_FIGURE_COLUMNS,
  usual: FIGURE_COLUMNS,
  open: exportFigures,
  count: async (filter) => countFigures(driver(), filter),
  creditOf: ({ series }) => ({ crises: [series.crisis], origins: [series.origin] }),
};

export const EXPORTED_SERIES: ExportedList<SeriesSummary> = {
  subject: "series",
  columns: SERIES_SUMMARY_COLUMNS,
  usual: SERIES_SUMMARY_COLUMNS,
  open: async (page, limited) => {
    const all = await listSeriesByKey(page.filter);
    return limited
      ? openPage(pageByKey(all, seriesKey, page, "series"))
      : openPage({ rows: all, nextCursor: null });
  },
  count: async (filter) => (await listSeries(filter)).length,
  creditOf: ({ series }) => ({ crises: [series.crisis], origins: [series.origin] }),
};

export const EXPORTED_CRISES: ExportedList<CrisisOverview> = {
  subject: "crises",
  columns: CRISIS_COLUMNS,
  usual: CRISIS_COLUMNS,
  open: async (page, limited) => {
    const all = await queryCrises(page.filter);
    return limited
      ? openPage(pageOf(all, ({ crisis }) => crisis.id, page, "crises"))
      : openPage({ rows: all, nextCursor: null });
  },
  count: async (filter) => (await queryCrises(filter)).length,
  creditOf: ({ crisis, headlines }) => ({
    crises: [crisis],
    origins: headlines.map(({ series }) => series.origin),
  }),
  nested: { name: "headlines", read: ({ headlines }) => headlines.map(toHeadlineRecord) },
};

/** Rows per part, as many as a stream of figures has. */
const PART = 500;

function openPage<Row>({
  rows,
  nextCursor,
}: {
  rows: readonly Row[];
  nextCursor: string | null;
}): ExportedRows<Row> {
  return { parts: inParts(rows), nextCursor };
}

async function* inParts<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[], void, void> {
  for (let i = 0; i < rows.length; i += PART) yield rows.slice(i, i + PART);
}
