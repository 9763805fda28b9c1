import { selectColumns, toRecord } from "@/lib/formats/column";
import { CRISIS_COLUMNS, toHeadlineRecord } from "@/lib/formats/crisis-columns";
import { accept, JSON_TYPE, listBody } from "@/lib/http/answers";
import type { AnswerRequest } from "@/lib/http/read-route";
import { pageOf } from "@/lib/schema/list-page";
import { checkListRequest } from "@/lib/work/check-list-request";
import { EXPORTED_CRISES } from "@/lib/work/export-list";
import { queryCrises } from "@/lib/work/query-crises";
import { countLeftOut } from "@/lib/work/query-figures";
import { answerCsv } from "@/app/api/v1/_files/answer-csv";
import { defineListRoute } from "@/app/api/v1/_lists/define-list-route";

const NAMES = [...CRISIS_COLUMNS.map(({ name }) => name), "headlines"];

const answerPage: AnswerRequest<Record<string, never>> = async ({ url, query }) => {
  const { page, fields, question } = accept(await checkListRequest("crises", "json", query, NAMES));
  return {
    question,
    contentType: JSON_TYPE,
    body: async (dataVersion) => {
      const { filter } = page;
      const all = await queryCrises(filter);
      const { rows, nextCursor } = pageOf(all, ({ crisis }) => crisis.id, page, "crises");
      const columns = selectColumns(CRISIS_COLUMNS, fields);
      const withHeadlines = fields === null || fields.includes("headlines");
      const data = rows.map((row) => ({
        ...toRecord(row, columns),
        ...(withHeadlines ? { headlines: row.headlines.map(toHeadlineRecord) } : {}),
      }));
      const leftOut = await countLeftOut(filter);
      return listBody(url, data, nextCursor, { total: all.length, leftOut, filter, dataVersion });
    },
  };
};

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineListRoute(EXPORTED_CRISES, {
  json: answerPage,
  csv: answerCsv(EXPORTED_CRISES),
});
