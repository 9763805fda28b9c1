import "server-only";
import { selectColumns } from "@/lib/formats/column";
import { streamCsv } from "@/lib/formats/csv";
import { nameFile } from "@/lib/formats/file-name";
import { accept, CSV_TYPE, download, nextPage } from "@/lib/http/answers";
import { toByteStream } from "@/lib/http/body-stream";
import type { AnswerRequest } from "@/lib/http/read-route";
import { checkListRequest } from "@/lib/work/check-list-request";
import type { ExportedList } from "@/lib/work/export-list";

/** A list as CSV: whole, or the page that `limit` asks for. */
export function answerCsv<Row>(list: ExportedList<Row>): AnswerRequest<Record<string, never>> {
  const { subject } = list;
  const names = list.columns.map(({ name }) => name);
  return async ({ url, query }) => {
    const { page, fields, limited, question, ...options } = accept(
      await checkListRequest(subject, "csv", query, names),
    );
    return {
      question,
      contentType: CSV_TYPE,
      body: async () => {
        const { parts, nextCursor } = await list.open(page, limited);
        const columns = selectColumns(list.columns, fields, list.usual);
        return {
          content: toByteStream(streamCsv(parts, columns, options)),
          headers: {
            ...download(nameFile(subject, page.filter, "csv")),
            ...nextPage(url, nextCursor),
          },
        };
      },
    };
  };
}
