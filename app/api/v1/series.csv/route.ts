import { selectColumns } from "@/lib/formats/column";
import { formatCsv } from "@/lib/formats/csv";
import { nameFile } from "@/lib/formats/file-name";
import { SERIES_SUMMARY_COLUMNS } from "@/lib/formats/series-columns";
import { accept, CSV_TYPE, download, nextPage } from "@/lib/http/answers";
import { defineReadRoute } from "@/lib/http/read-route";
import { pageOf } from "@/lib/schema/list-page";
import { checkListRequest } from "@/lib/work/check-list-request";
import { listSeries } from "@/lib/work/query-series";

const NAMES = SERIES_SUMMARY_COLUMNS.map(({ name }) => name);

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute(
  async ({ url, query }) => {
    const { page, fields, limited, question, ...options } = accept(
      await checkListRequest("series", "csv", query, NAMES),
    );
    return {
      question,
      contentType: CSV_TYPE,
      body: async () => {
        const all = await listSeries(page.filter);
        const { rows, nextCursor } = limited
          ? pageOf(all, ({ series }) => series.id, page, "series")
          : { rows: all, nextCursor: null };
        const columns = selectColumns(SERIES_SUMMARY_COLUMNS, fields);
        return {
          content: formatCsv(rows, columns, options),
          headers: {
            ...download(nameFile("series", page.filter, "csv")),
            ...nextPage(url, nextCursor),
          },
        };
      },
    };
  },
);
