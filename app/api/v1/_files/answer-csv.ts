import "server-only";
import { formatCsvHead, streamCsv } from "@/lib/formats/csv";
import { accept, CSV_TYPE, download, nextPage, through } from "@/lib/http/answers";
import { toByteStream } from "@/lib/http/body-stream";
import type { AnswerRequest } from "@/lib/http/read-route";
import type { ExportedList } from "@/lib/work/exported-list";

/** A list as CSV: whole, or the page that `limit` asks for. */
export function answerCsv<Row, Page>(
  list: ExportedList<Row, Page>,
): AnswerRequest<Record<string, never>> {
  const names = list.columns.map(({ name }) => name);
  return async ({ url, query }) => {
    const request = accept(await list.check("csv", query, names));
    return {
      question: request.question,
      contentType: CSV_TYPE,
      body: async () => {
        const { nameFile, leftOut } = await list.view(request);
        const head = download(nameFile("csv"), leftOut);
        const columns = list.choose(request);
        const contents = { rows: 0, crises: [], origins: [] };
        const csvHead = formatCsvHead(columns, request);
        const fast = (await list.openLines?.(request, csvHead, contents)) ?? null;
        if (fast !== null) {
          const headers = { ...head, ...through(fast.updatedThrough) };
          return { content: toByteStream(fast.content), headers };
        }
        const { parts, nextCursor, updatedThrough } = await list.open(request);
        return {
          content: toByteStream(streamCsv(parts, columns, request)),
          headers: {
            ...head,
            ...(updatedThrough === undefined ? {} : through(updatedThrough)),
            ...nextPage(url, nextCursor),
          },
        };
      },
    };
  };
}
