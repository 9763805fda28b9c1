import { selectColumns } from "@/lib/formats/column";
import { formatCsvHead, streamCsv } from "@/lib/formats/csv";
import { ALL_FIGURE_COLUMNS, FIGURE_COLUMNS } from "@/lib/formats/figure-columns";
import { nameFile } from "@/lib/formats/file-name";
import { accept, CSV_TYPE, download, nextPage } from "@/lib/http/answers";
import { toByteStream } from "@/lib/http/body-stream";
import { defineReadRoute } from "@/lib/http/read-route";
import { checkListRequest } from "@/lib/work/check-list-request";
import { countLeftOut, exportFigureLines, exportFigures } from "@/lib/work/query-figures";

const NAMES = ALL_FIGURE_COLUMNS.map(({ name }) => name);

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute(
  async ({ url, query }) => {
    const { page, fields, limited, question, ...options } = accept(
      await checkListRequest("figures", "csv", query, NAMES),
    );
    return {
      question,
      contentType: CSV_TYPE,
      body: async () => {
        const columns = selectColumns(ALL_FIGURE_COLUMNS, fields, FIGURE_COLUMNS);
        if (!limited) {
          const head = formatCsvHead(columns, options);
          const names = columns.map(({ name }) => name);
          return {
            content: toByteStream(exportFigureLines(page, { head, columns: names })),
            headers: download(
              nameFile("figures", page.filter, "csv"),
              await countLeftOut(page.filter),
            ),
          };
        }
        const { parts, nextCursor } = await exportFigures(page, limited);
        return {
          content: toByteStream(streamCsv(parts, columns, options)),
          headers: {
            ...download(nameFile("figures", page.filter, "csv"), await countLeftOut(page.filter)),
            ...nextPage(url, nextCursor),
          },
        };
      },
    };
  },
);
