import "server-only";
import type { DownloadContents } from "@/lib/domain/download-note";
import type { FileFormat } from "@/lib/domain/file-format";
import { utcDay } from "@/lib/domain/utc-day";
import { publicUrl } from "@/lib/config/site";
import { selectColumns } from "@/lib/formats/column";
import { noteContents } from "@/lib/formats/data-package";
import { nameFile } from "@/lib/formats/file-name";
import { accept, download, JSON_TYPE, nextPage, through } from "@/lib/http/answers";
import { toByteStream } from "@/lib/http/body-stream";
import type { AnswerRequest } from "@/lib/http/read-route";
import { siteOrigin } from "@/lib/http/site-origin";
import { describeDownload } from "@/lib/i18n/describe-download";
import { languageOf } from "@/lib/i18n/language";
import { formatFigureFilter } from "@/lib/schema/figure-query-format";
import { checkListRequest } from "@/lib/work/check-list-request";
import type { ExportedList } from "@/lib/work/export-list";
import { countLeftOut } from "@/lib/work/query-figures";
import { refuseTooMany } from "./refuse-too-many";
import { writeFile } from "./write-file";

type WholeFormat = Exclude<FileFormat, "csv">;

const TYPES: Record<WholeFormat, string> = {
  json: JSON_TYPE,
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

/** A list whole as a file, streamed: the rows of the page with the same filters. */
export function answerFile<Row>(
  list: ExportedList<Row>,
  format: WholeFormat,
): AnswerRequest<Record<string, never>> {
  const { subject } = list;
  const nested = format === "json" ? (list.nested ?? null) : null;
  const names = list.columns.map(({ name }) => name);
  return async ({ url, query, headers }) => {
    const { page, fields, hxl, lang, limited, question } = accept(
      await checkListRequest(
        subject,
        format === "json" ? "jsonFile" : format,
        query,
        nested === null ? names : [...names, nested.name],
      ),
    );
    return {
      question,
      contentType: TYPES[format],
      body: async (dataVersion) => {
        const { filter } = page;
        if (format === "xlsx" && !limited) refuseTooMany(await list.count(filter), hxl);
        const at = new Date();
        const contents: DownloadContents = { rows: 0, crises: [], origins: [] };
        const leftOut = await countLeftOut(filter);
        const { parts, nextCursor, updatedThrough } = await list.open(page, limited);
        const columns = selectColumns(list.columns, fields, list.usual);
        const site = siteOrigin(publicUrl(), headers.get("host"));
        const language = languageOf(lang);
        const content = writeFile(format, {
          subject,
          name: nameFile(subject, filter, "").slice(0, -1).toLowerCase(),
          columns,
          parts: noteContents(parts, contents, list.creditOf),
          nested: nested !== null && (fields?.includes(nested.name) ?? true) ? nested : null,
          hxl,
          contents,
          nextCursor,
          meta: { leftOut, dataVersion, updatedThrough, knownOn: filter.knownOn, filter },
          note: () =>
            describeDownload(
              {
                list: subject,
                address: `${site}${url.pathname}${url.search}`,
                filters: [...formatFigureFilter(filter)],
                columns: columns.map((column) => column.name),
                leftOut,
                dataVersion,
                madeOn: utcDay(at),
                contents,
                quoted: format === "zip",
              },
              language,
            ),
          site,
          language,
          at,
        });
        return {
          content: toByteStream(content),
          headers: {
            ...download(nameFile(subject, filter, format), leftOut),
            ...(updatedThrough === undefined ? {} : through(updatedThrough)),
            ...nextPage(url, nextCursor),
          },
        };
      },
    };
  };
}
