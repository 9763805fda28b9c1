import "server-only";
import type { FigurePage } from "@/lib/domain/figure-filter";
import { changedColumns } from "@/lib/formats/changed-columns";
import { selectColumns } from "@/lib/formats/column";
import { formatCsvHead, streamCsv, type CsvOptions } from "@/lib/formats/csv";
import { ALL_FIGURE_COLUMNS, FIGURE_COLUMNS } from "@/lib/formats/figure-columns";
import { nameFile } from "@/lib/formats/file-name";
import { accept, CSV_TYPE, download, nextPage, through } from "@/lib/http/answers";
import { toByteStream } from "@/lib/http/body-stream";
import type { AnswerRequest, Body } from "@/lib/http/read-route";
import { checkListRequest } from "@/lib/work/check-list-request";
import { exportChanges } from "@/lib/work/query-changes";
import {
  countLeftOut,
  exportFigureLines,
  exportFigures,
  readUpdatedThrough,
} from "@/lib/work/query-figures";

const NAMES = ALL_FIGURE_COLUMNS.map(({ name }) => name);
const UPDATED_AT = ALL_FIGURE_COLUMNS.filter(({ name }) => name === "updated_at");

/** Figures as CSV: whole, or the page that `limit` asks for, or what changed since some instant. */
export const answerFiguresCsv: AnswerRequest<Record<string, never>> = async ({ url, query }) => {
  const { page, fields, limited, updatedSince, question, ...options } = accept(
    await checkListRequest("figures", "csv", query, NAMES),
  );
  return {
    question,
    contentType: CSV_TYPE,
    body: async () => {
      const head = download(
        nameFile("figures", page.filter, "csv"),
        await countLeftOut(page.filter),
      );
      const body =
        updatedSince !== null
          ? await writeChanges(url, page, { since: updatedSince, fields, limited, options })
          : limited
            ? await writePage(url, page, fields, options)
            : await writeAll(page, fields, options);
      return { ...body, headers: { ...head, ...body.headers } };
    },
  };
};

async function writeAll(
  page: FigurePage,
  fields: string[] | null,
  options: CsvOptions,
): Promise<Body> {
  const columns = selectColumns(ALL_FIGURE_COLUMNS, fields, FIGURE_COLUMNS);
  const lines = { head: formatCsvHead(columns, options), columns: columns.map(({ name }) => name) };
  const headers = through(await readUpdatedThrough());
  return { content: toByteStream(exportFigureLines(page, lines)), headers };
}

async function writePage(
  url: URL,
  page: FigurePage,
  fields: string[] | null,
  options: CsvOptions,
): Promise<Body> {
  const columns = selectColumns(ALL_FIGURE_COLUMNS, fields, FIGURE_COLUMNS);
  const { parts, nextCursor, updatedThrough } = await exportFigures(page, true);
  return {
    content: toByteStream(streamCsv(parts, columns, options)),
    headers: { ...through(updatedThrough), ...nextPage(url, nextCursor) },
  };
}

/** A removed figure is a row too: its id, its status, since when, and in the last column why. */
async function writeChanges(
  url: URL,
  page: FigurePage,
  asked: { since: string; fields: string[] | null; limited: boolean; options: CsvOptions },
): Promise<Body> {
  const { since, fields, limited, options } = asked;
  const usual = [...FIGURE_COLUMNS, ...UPDATED_AT];
  const columns = changedColumns(selectColumns(ALL_FIGURE_COLUMNS, fields, usual));
  const { parts, nextCursor, updatedThrough } = await exportChanges(page, since, limited);
  return {
    content: toByteStream(streamCsv(parts, columns, options)),
    headers: { ...through(updatedThrough), ...nextPage(url, nextCursor) },
  };
}
