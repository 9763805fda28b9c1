import { selectColumns, toRecord } from "@/lib/formats/column";
import { SERIES_SUMMARY_COLUMNS } from "@/lib/formats/series-columns";
import { accept, JSON_TYPE, listBody } from "@/lib/http/answers";
import type { AnswerRequest } from "@/lib/http/read-route";
import { cursorQuestion } from "@/lib/schema/figure-query-format";
import { pageByKey } from "@/lib/schema/list-page";
import { checkListRequest } from "@/lib/work/check-list-request";
import { EXPORTED_SERIES } from "@/lib/work/export-list";
import { countLeftOut } from "@/lib/work/query-figures";
import { listSeriesByKey, seriesKey } from "@/lib/work/query-series";
import { answerCsv } from "@/app/api/v1/_files/answer-csv";
import { defineListRoute } from "@/app/api/v1/_lists/define-list-route";

const NAMES = SERIES_SUMMARY_COLUMNS.map(({ name }) => name);

const answerPage: AnswerRequest<Record<string, never>> = async ({ url, query }) => {
  const { page, fields, question } = accept(await checkListRequest("series", "json", query, NAMES));
  return {
    question,
    contentType: JSON_TYPE,
    body: async (dataVersion) => {
      const { filter } = page;
      const all = await listSeriesByKey(filter);
      const { rows, nextCursor } = pageByKey(
        all,
        seriesKey,
        page,
        cursorQuestion("series", filter, page.sort),
      );
      const columns = selectColumns(SERIES_SUMMARY_COLUMNS, fields);
      const data = rows.map((row) => toRecord(row, columns));
      const leftOut = await countLeftOut(filter);
      return listBody(url, data, nextCursor, { total: all.length, leftOut, filter, dataVersion });
    },
  };
};

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineListRoute(EXPORTED_SERIES, {
  json: answerPage,
  csv: answerCsv(EXPORTED_SERIES),
});
