import { selectColumns, toRecord } from "@/lib/formats/column";
import { ALL_FIGURE_COLUMNS } from "@/lib/formats/figure-columns";
import { accept, JSON_TYPE, listBody } from "@/lib/http/answers";
import { defineReadRoute } from "@/lib/http/read-route";
import { checkListRequest } from "@/lib/work/check-list-request";
import { queryFigures } from "@/lib/work/query-figures";

const NAMES = ALL_FIGURE_COLUMNS.map(({ name }) => name);

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute(
  async ({ url, query }) => {
    const { page, fields, question } = accept(
      await checkListRequest("figures", "json", query, NAMES),
    );
    return {
      question,
      contentType: JSON_TYPE,
      body: async (dataVersion) => {
        const { rows, nextCursor, total, leftOut } = await queryFigures(page);
        const columns = selectColumns(ALL_FIGURE_COLUMNS, fields);
        const data = rows.map((row) => toRecord(row, columns));
        return listBody(url, data, nextCursor, {
          total,
          leftOut,
          filter: page.filter,
          dataVersion,
        });
      },
    };
  },
);
