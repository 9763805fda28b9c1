import { selectColumns } from "@/lib/formats/column";
import { CRISIS_COLUMNS } from "@/lib/formats/crisis-columns";
import { formatCsv } from "@/lib/formats/csv";
import { nameFile } from "@/lib/formats/file-name";
import { accept, CSV_TYPE, download, nextPage } from "@/lib/http/answers";
import { defineReadRoute } from "@/lib/http/read-route";
import { pageOf } from "@/lib/schema/list-page";
import { checkListRequest } from "@/lib/work/check-list-request";
import { queryCrises } from "@/lib/work/query-crises";

const NAMES = CRISIS_COLUMNS.map(({ name }) => name);

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute(
  async ({ url, query }) => {
    const { page, fields, limited, question, ...options } = accept(
      await checkListRequest("crises", "csv", query, NAMES),
    );
    return {
      question,
      contentType: CSV_TYPE,
      body: async () => {
        const all = await queryCrises(page.filter);
        const { rows, nextCursor } = limited
          ? pageOf(all, ({ crisis }) => crisis.id, page, "crises")
          : { rows: all, nextCursor: null };
        const columns = selectColumns(CRISIS_COLUMNS, fields);
        return {
          content: formatCsv(rows, columns, options),
          headers: {
            ...download(nameFile("crises", page.filter, "csv")),
            ...nextPage(url, nextCursor),
          },
        };
      },
    };
  },
);
