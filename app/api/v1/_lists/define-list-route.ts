import "server-only";
import type { ExportedList } from "@/lib/work/exported-list";
import { chooseListFormat } from "@/lib/http/list-format";
import { defineReadRoute, type AnswerRequest } from "@/lib/http/read-route";
import { answerFile } from "@/app/api/v1/_files/answer-file";

/**
 * The route of a list: a page of it as JSON, or the list whole in another format, as `format` or else
 * the Accept header says; the files are those of the addresses with an ending.
 */
export function defineListRoute<Row, Page>(
  list: ExportedList<Row, Page>,
  answers: {
    json: AnswerRequest<Record<string, never>>;
    csv: AnswerRequest<Record<string, never>>;
  },
) {
  const all = { ...answers, xlsx: answerFile(list, "xlsx"), zip: answerFile(list, "zip") };
  return defineReadRoute(
    async (request) => {
      const format = chooseListFormat(request.query, request.headers.get("accept"));
      const query = new URLSearchParams(request.query);
      query.delete("format");
      return all[format]({ ...request, query });
    },
    { vary: "Accept" },
  );
}
