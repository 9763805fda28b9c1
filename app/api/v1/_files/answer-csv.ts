import "server-only";
import { streamCsv } from "@/lib/formats/csv";
import { accept, CSV_TYPE, download, nextPage, through } from "@/lib/http/answers";
import { toByteStream } from "@/lib/http/body-stream";
import type { AnswerRequest } from "@/lib/http/read-route";
import type { ExportedList } from "@/lib/work/exported-list";
import type { ListRequest } from "@/lib/work/list-request";

/** What answers a CSV faster than row by row, where there is such a thing; null for what it cannot. */
type FastCsv<Page> = (
  request: ListRequest<Page>,
) => Promise<{ content: AsyncGenerator<Uint8Array, void, void>; updatedThrough: string }> | null;

/** A list as CSV: whole, or the page that `limit` asks for. */
export function answerCsv<Row, Page>(
  list: ExportedList<Row, Page>,
  answerFast: FastCsv<Page> = () => null,
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
        const fast = await answerFast(request);
        if (fast !== null) {
          const headers = { ...head, ...through(fast.updatedThrough) };
          return { content: toByteStream(fast.content), headers };
        }
        const { parts, nextCursor, updatedThrough } = await list.open(request);
        return {
          content: toByteStream(streamCsv(parts, list.choose(request), request)),
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
