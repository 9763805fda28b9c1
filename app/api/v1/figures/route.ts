import type { ReportedFigure } from "@/lib/domain/model";
import { toRemovedRecord } from "@/lib/formats/tabled-columns";
import { selectColumns, toRecord } from "@/lib/formats/column";
import { ALL_FIGURE_COLUMNS } from "@/lib/formats/figure-columns";
import { toHistoryRecords } from "@/lib/formats/figure-history";
import { accept, JSON_TYPE, listBody } from "@/lib/http/answers";
import type { AnswerRequest } from "@/lib/http/read-route";
import { checkListRequest } from "@/lib/work/check-list-request";
import { EXPORTED_FIGURES } from "@/lib/work/export-figures";
import { queryChangeHistories, queryChanges } from "@/lib/work/query-changes";
import { queryFigureHistories, queryFigures } from "@/lib/work/query-figures";
import type { Histories } from "@/lib/work/read-figure-histories";
import { answerFiguresCsv } from "@/app/api/v1/_files/answer-figures-csv";
import { defineListRoute } from "@/app/api/v1/_lists/define-list-route";

const NAMES = ALL_FIGURE_COLUMNS.map(({ name }) => name);

const answerPage: AnswerRequest<Record<string, never>> = async ({ url, query }) => {
  const { page, fields, updatedSince, includeHistory, question } = accept(
    await checkListRequest("figures", "json", query, NAMES),
  );
  const { filter } = page;
  const columns = selectColumns(ALL_FIGURE_COLUMNS, fields);
  const toRecords = (rows: readonly ReportedFigure[], histories: Histories | null) =>
    rows.map((row) => ({
      ...toRecord(row, columns),
      ...(histories === null
        ? {}
        : { history: toHistoryRecords(histories.get(row.figure.id) ?? [], columns) }),
    }));
  return {
    question,
    contentType: JSON_TYPE,
    body: async (dataVersion) => {
      if (updatedSince !== null) {
        const { rows, nextCursor, updatedThrough, histories } = includeHistory
          ? await queryChangeHistories(page, updatedSince)
          : { ...(await queryChanges(page, updatedSince)), histories: null };
        const listed = rows.flatMap(({ reported }) => reported ?? []);
        const removed = rows.filter(({ reported }) => reported === null).map(toRemovedRecord);
        const meta = { leftOut: 0, filter, dataVersion, updatedThrough };
        return listBody(url, toRecords(listed, histories), nextCursor, meta, { removed });
      }
      const { rows, nextCursor, histories, ...found } = includeHistory
        ? await queryFigureHistories(page)
        : { ...(await queryFigures(page)), histories: null };
      const data = toRecords(rows, histories);
      return listBody(url, data, nextCursor, { ...found, filter, dataVersion });
    },
  };
};

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineListRoute(EXPORTED_FIGURES, {
  json: answerPage,
  csv: answerFiguresCsv,
});
