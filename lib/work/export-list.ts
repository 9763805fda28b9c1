import "server-only";
import type { FigurePage, ListName } from "@/lib/domain/figure-filter";
import type { CrisisOverview, SeriesSummary } from "@/lib/domain/model";
import { selectColumns } from "@/lib/formats/column";
import { CRISIS_COLUMNS, toHeadlineRecord } from "@/lib/formats/crisis-columns";
import { nameFile } from "@/lib/formats/file-name";
import { SERIES_SUMMARY_COLUMNS } from "@/lib/formats/series-columns";
import { cursorQuestion, formatFigureFilter } from "@/lib/schema/figure-query-format";
import { pageByKey, pageOf } from "@/lib/schema/list-page";
import { checkListRequest } from "./check-list-request";
import { openPage, type ExportedList, type ExportedView } from "./exported-list";
import type { ListRequest } from "./list-request";
import { queryCrises } from "./query-crises";
import { countLeftOut } from "./query-figures";
import { listSeries, listSeriesByKey, seriesKey } from "./query-series";

export const EXPORTED_SERIES: ExportedList<SeriesSummary> = {
  ...filteredAsFigures("series"),
  columns: SERIES_SUMMARY_COLUMNS,
  choose: ({ fields }) => selectColumns(SERIES_SUMMARY_COLUMNS, fields),
  open: async ({ page, limited }) => {
    const all = await listSeriesByKey(page.filter);
    return limited
      ? openPage(pageByKey(all, seriesKey, page, cursorQuestion("series", page.filter, page.sort)))
      : openPage({ rows: all, nextCursor: null });
  },
  count: async ({ page }) => (await listSeries(page.filter)).length,
  creditOf: ({ series }) => ({ crises: [series.crisis], origins: [series.origin] }),
};

export const EXPORTED_CRISES: ExportedList<CrisisOverview> = {
  ...filteredAsFigures("crises"),
  columns: CRISIS_COLUMNS,
  choose: ({ fields }) => selectColumns(CRISIS_COLUMNS, fields),
  open: async ({ page, limited }) => {
    const all = await queryCrises(page.filter);
    return limited
      ? openPage(pageOf(all, ({ crisis }) => crisis.id, page, "crises"))
      : openPage({ rows: all, nextCursor: null });
  },
  count: async ({ page }) => (await queryCrises(page.filter)).length,
  creditOf: ({ crisis, headlines }) => ({
    crises: [crisis],
    origins: headlines.map(({ series }) => series.origin),
  }),
  nested: { name: "headlines", read: ({ headlines }) => headlines.map(toHeadlineRecord) },
};

/** What all lists have in common that are narrowed by the filter of figures. */
export function filteredAsFigures(
  subject: ListName,
): Pick<ExportedList<never, FigurePage>, "check" | "view"> & { subject: ListName } {
  return {
    subject,
    check: (format, params, names) => checkListRequest(subject, format, params, names),
    view: (request) => viewOf(subject, request),
  };
}

async function viewOf(
  subject: ListName,
  { page: { filter }, updatedSince, includeHistory }: ListRequest,
): Promise<ExportedView> {
  return {
    filters: [
      ...formatFigureFilter(filter),
      ...(updatedSince === null ? [] : [["updatedSince", updatedSince] as [string, string]]),
      ...(includeHistory ? [["includeHistory", "1"] as [string, string]] : []),
    ],
    filter,
    knownOn: filter.knownOn,
    leftOut: await countLeftOut(filter),
    nameFile: (extension) => nameFile(subject, filter, extension),
  };
}
