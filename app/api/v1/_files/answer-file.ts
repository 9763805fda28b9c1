import "server-only";
import type { DownloadContents } from "@/lib/domain/download-note";
import type { FileFormat } from "@/lib/domain/file-format";
import { utcDay } from "@/lib/domain/utc-day";
import { publicUrl } from "@/lib/config/site";
import { formatCsvHead } from "@/lib/formats/csv";
import { noteContents } from "@/lib/formats/data-package";
import { accept, download, JSON_TYPE, nextPage, through } from "@/lib/http/answers";
import { toByteStream } from "@/lib/http/body-stream";
import type { AnswerRequest } from "@/lib/http/read-route";
import { siteOrigin } from "@/lib/http/site-origin";
import { describeDownload } from "@/lib/i18n/describe-download";
import { languageOf } from "@/lib/i18n/language";
import { openPage, type ExportedList } from "@/lib/work/exported-list";
import type { ListRequest } from "@/lib/work/list-request";
import { requireRoom } from "./refuse-too-many";
import { writeFile } from "./write-file";

type WholeFormat = Exclude<FileFormat, "csv">;

const TYPES: Record<WholeFormat, string> = {
  json: JSON_TYPE,
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
};

/** A list whole as a file, streamed: the rows of the page with the same filters. */
export function answerFile<Row, Page>(
  list: ExportedList<Row, Page>,
  format: WholeFormat,
): AnswerRequest<Record<string, never>> {
  const { subject } = list;
  const nested = format === "json" ? (list.nested ?? null) : null;
  const names = list.columns.map(({ name }) => name);
  const offered = nested === null ? names : [...names, nested.name];
  return async ({ url, query, headers }) => {
    const checked = await list.check(format === "json" ? "jsonFile" : format, query, offered);
    const request = accept(checked);
    const { fields, hxl, lang, limited, question } = request;
    return {
      question,
      contentType: TYPES[format],
      body: async (dataVersion) => {
        if (format === "xlsx" && !limited) await requireRoom(list, request);
        const at = new Date();
        const contents: DownloadContents = { rows: 0, crises: [], origins: [] };
        const { leftOut, filter, filters, knownOn, nameFile } = await list.view(request);
        const columns = list.choose(request);
        const lines = format === "zip" ? await openLines(list, request, contents) : null;
        const { parts, nextCursor, updatedThrough } = lines ?? (await list.open(request));
        const site = siteOrigin(publicUrl(), headers.get("host"));
        const language = languageOf(lang);
        const content = writeFile(format, {
          subject,
          name: nameFile("").slice(0, -1).toLowerCase(),
          columns,
          parts: noteContents(parts, contents, list.creditOf),
          lines: lines?.content ?? null,
          nested: nested !== null && (fields?.includes(nested.name) ?? true) ? nested : null,
          hxl,
          contents,
          nextCursor,
          meta: { leftOut, dataVersion, updatedThrough, knownOn, filter },
          note: () =>
            describeDownload(
              {
                list: subject,
                address: `${site}${url.pathname}${url.search}`,
                filters,
                columns: columns.map((column) => column.name),
                leftOut,
                dataVersion,
                updatedThrough: updatedThrough ?? null,
                goesOn: nextCursor !== null,
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
            ...download(nameFile(format), leftOut),
            ...(updatedThrough === undefined ? {} : through(updatedThrough)),
            ...nextPage(url, nextCursor),
          },
        };
      },
    };
  };
}

/** The rows of a list as lines, with no rows beside them, where it has such lines. */
async function openLines<Row, Page>(
  list: ExportedList<Row, Page>,
  request: ListRequest<Page>,
  contents: DownloadContents,
) {
  const head = formatCsvHead(list.choose(request), { bom: false, hxl: false });
  const opened = (await list.openLines?.(request, head, contents)) ?? null;
  return opened === null ? null : { ...opened, ...openPage<Row>({ rows: [], nextCursor: null }) };
}
