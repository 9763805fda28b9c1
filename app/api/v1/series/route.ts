import { selectColumns, toRecord } from "@/lib/formats/column";
import { SERIES_SUMMARY_COLUMNS } from "@/lib/formats/series-columns";
import { accept, JSON_TYPE, listBody } from "@/lib/http/answers";
import { defineReadRoute } from "@/lib/http/read-route";
import { pageOf } from "@/lib/schema/list-page";
import { checkListRequest } from "@/lib/work/check-list-request";
import { countLeftOut } from "@/lib/work/query-figures";
import { listSeries } from "@/lib/work/query-series";

const NAMES = SERIES_SUMMARY_COLUMNS.map(({ name }) => name);

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute(
  async ({ url, query }) => {
    const { page, fields, question } = accept(
      await checkListRequest("series", "json", query, NAMES),
    );
    return {
      question,
      contentType: JSON_TYPE,
      body: async (dataVersion) => {
        const { filter } = page;
        const all = await listSeries(filter);
        const { rows, nextCursor } = pageOf(all, ({ series }) => series.id, page, "series");
        const columns = selectColumns(SERIES_SUMMARY_COLUMNS, fields);
        const data = rows.map((row) => toRecord(row, columns));
        const leftOut = await countLeftOut(filter);
        return listBody(url, data, nextCursor, { total: all.length, leftOut, filter, dataVersion });
      },
    };
  },
);
