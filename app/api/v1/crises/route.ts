import { selectColumns, toRecord } from "@/lib/formats/column";
import { CRISIS_COLUMNS, toHeadlineRecord } from "@/lib/formats/crisis-columns";
import { accept, JSON_TYPE, listBody } from "@/lib/http/answers";
import { defineReadRoute } from "@/lib/http/read-route";
import { pageOf } from "@/lib/schema/list-page";
import { checkListRequest } from "@/lib/work/check-list-request";
import { queryCrises } from "@/lib/work/query-crises";
import { countLeftOut } from "@/lib/work/query-figures";

const NAMES = [...CRISIS_COLUMNS.map(({ name }) => name), "headlines"];

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute(
  async ({ url, query }) => {
    const { page, fields, question } = accept(
      await checkListRequest("crises", "json", query, NAMES),
    );
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
  },
);
