import "server-only";
import { toRecord } from "@/lib/formats/column";
import { accept, JSON_TYPE, listBody } from "@/lib/http/answers";
import type { AnswerRequest } from "@/lib/http/read-route";
import type { ExportedList } from "@/lib/work/exported-list";

/** A page of a list as JSON: the rows that its file has with that limit. */
export function answerPage<Row, Page>(
  list: ExportedList<Row, Page>,
): AnswerRequest<Record<string, never>> {
  const names = list.columns.map(({ name }) => name);
  return async ({ url, query }) => {
    const request = accept(await list.check("json", query, names));
    return {
      question: request.question,
      contentType: JSON_TYPE,
      body: async (dataVersion) => {
        const { parts, nextCursor } = await list.open({ ...request, limited: true });
        const columns = list.choose(request);
        const data: object[] = [];
        for await (const rows of parts) data.push(...rows.map((row) => toRecord(row, columns)));
        const total = await list.count(request);
        const { filter, leftOut } = await list.view(request);
        return listBody(url, data, nextCursor, { total, leftOut, filter, dataVersion });
      },
    };
  };
}
