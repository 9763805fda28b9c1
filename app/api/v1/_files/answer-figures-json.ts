import "server-only";
import type { ChangedFigure } from "@/lib/domain/changed-figure";
import type { ReportedFigure } from "@/lib/domain/model";
import { toRemovedRecord } from "@/lib/formats/tabled-columns";
import { selectColumns } from "@/lib/formats/column";
import { ALL_FIGURE_COLUMNS, FIGURE_COLUMNS } from "@/lib/formats/figure-columns";
import { toHistoryRecords } from "@/lib/formats/figure-history";
import { nameFile } from "@/lib/formats/file-name";
import { streamJson } from "@/lib/formats/json";
import { accept, download, JSON_TYPE, nextPage, through } from "@/lib/http/answers";
import { toByteStream } from "@/lib/http/body-stream";
import type { AnswerRequest } from "@/lib/http/read-route";
import { checkListRequest } from "@/lib/work/check-list-request";
import { EXPORTED_FIGURES } from "@/lib/work/export-figures";
import { exportChanges } from "@/lib/work/query-changes";
import { countLeftOut, exportFigures, type ExportPart } from "@/lib/work/query-figures";
import { NO_HISTORIES, type Histories } from "@/lib/work/read-figure-histories";
import { answerFile } from "./answer-file";

const NAMES = ALL_FIGURE_COLUMNS.map(({ name }) => name);
const answerAll = answerFile(EXPORTED_FIGURES, "json");

/** Figures as one JSON file; with what changed since some instant, or with their history, where asked. */
export const answerFiguresJson: AnswerRequest<Record<string, never>> = async (request) => {
  const { url, query } = request;
  const { page, fields, limited, updatedSince, includeHistory, question } = accept(
    await checkListRequest("figures", "jsonFile", query, NAMES),
  );
  if (updatedSince === null && !includeHistory) return answerAll(request);
  return {
    question,
    contentType: JSON_TYPE,
    body: async (dataVersion) => {
      const { filter } = page;
      const leftOut = await countLeftOut(filter);
      const removed: object[] = [];
      const asked = { limited, includeHistory };
      const { parts, nextCursor, updatedThrough } =
        updatedSince === null
          ? await exportFigures(page, asked)
          : takeListed(await exportChanges(page, updatedSince, asked), removed);
      const columns = selectColumns(ALL_FIGURE_COLUMNS, fields, FIGURE_COLUMNS);
      let told: Histories = NO_HISTORIES;
      const rows = rowsOf(parts, (histories) => (told = histories));
      const meta = { leftOut, dataVersion, updatedThrough, knownOn: filter.knownOn, filter };
      const content = streamJson(
        rows,
        columns,
        () => ({ ...(updatedSince === null ? {} : { removed }), nextCursor, meta }),
        ({ figure }) =>
          includeHistory ? { history: toHistoryRecords(told.get(figure.id) ?? [], columns) } : {},
      );
      return {
        content: toByteStream(content),
        headers: {
          ...download(nameFile("figures", filter, "json"), leftOut),
          ...through(updatedThrough),
          ...nextPage(url, nextCursor),
        },
      };
    },
  };
};

/** The figures of the list among the changes; the others are put into `removed` as they come. */
function takeListed(
  { parts, ...rest }: Awaited<ReturnType<typeof exportChanges>>,
  removed: object[],
) {
  async function* listed(): AsyncGenerator<ExportPart<ReportedFigure>, void, void> {
    for await (const { rows, histories } of parts) {
      removed.push(...rows.filter(isRemoved).map(toRemovedRecord));
      yield { rows: rows.flatMap(({ reported }) => reported ?? []), histories };
    }
  }
  return { ...rest, parts: listed() };
}

function isRemoved({ reported }: ChangedFigure): boolean {
  return reported === null;
}

/** The rows of each part, after its histories. */
async function* rowsOf(
  parts: AsyncIterable<ExportPart<ReportedFigure>>,
  tell: (histories: Histories) => void,
): AsyncGenerator<ReportedFigure[], void, void> {
  for await (const { rows, histories } of parts) {
    tell(histories);
    yield rows;
  }
}
