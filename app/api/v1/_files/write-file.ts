import "server-only";
import type { DownloadContents, DownloadNote } from "@/lib/domain/download-note";
import { findLicences } from "@/lib/domain/data-terms";
import type { FileSubject } from "@/lib/domain/file-format";
import { DATA_PATH } from "@/lib/config/paths";
import type { Column } from "@/lib/formats/column";
import { streamCsv } from "@/lib/formats/csv";
import { writeDataPackage, type PackageTerms } from "@/lib/formats/data-package";
import { streamJson } from "@/lib/formats/json";
import { writeXlsx } from "@/lib/formats/xlsx";
import { describeColumn } from "@/lib/i18n/describe-column";
import { fullName } from "@/lib/i18n/describe-origin";
import type { Language } from "@/lib/i18n/language";
import { direction } from "@/lib/i18n/locales";
import { localizePath } from "@/lib/i18n/localize-path";

interface File<Row> {
  subject: FileSubject;
  /** Without an ending. */
  name: string;
  columns: readonly Column<Row>[];
  parts: AsyncIterable<readonly Row[]>;
  /** The rows as lines of CSV with their head, where they came so. */
  lines: AsyncIterable<Uint8Array> | null;
  nested: { name: string; read: (row: Row) => unknown } | null;
  hxl: boolean;
  /** Complete when the last row is written. */
  contents: DownloadContents;
  nextCursor: string | null;
  meta: Record<string, unknown>;
  note: () => DownloadNote;
  /** Where readers reach the site. */
  site: string;
  language: Language;
  at: Date;
}

/** The rows in a format, with what the format says of them. */
export function writeFile<Row>(
  format: "json" | "xlsx" | "zip",
  file: File<Row>,
): AsyncGenerator<string | Uint8Array, void, void> {
  const { subject, columns, parts, nested, contents, language } = file;
  const { t } = language;
  switch (format) {
    case "json":
      return streamJson(
        parts,
        columns,
        () => ({ nextCursor: file.nextCursor, meta: { total: contents.rows, ...file.meta } }),
        nested === null ? undefined : (row) => ({ [nested.name]: nested.read(row) }),
      );
    case "xlsx":
      return writeXlsx({
        ...file,
        rightToLeft: direction(language.locale) === "rtl",
        sheet: t(`download.sheet.${subject}`),
        noteSheet: t("download.readMe"),
      });
    case "zip":
      return writeDataPackage({
        ...file,
        csv: file.lines ?? streamCsv(parts, columns, { bom: false, hxl: false }),
        explain: (column) => describeColumn(subject, column, language),
        terms: () => termsOf(file),
        homepage: `${file.site}${localizePath(DATA_PATH, language.locale)}`,
      });
  }
}

/** What the rows turned out to be of decides under which licences they came here. */
function termsOf<Row>({ contents, site, language }: File<Row>): PackageTerms {
  const { t, locale } = language;
  return {
    licences: [
      {
        path: `${site}${localizePath(DATA_PATH, locale)}#licence`,
        title: t("download.licence"),
      },
      ...findLicences(contents.crises),
    ],
    sources: contents.origins.map((origin) => ({ title: fullName(origin, locale) })),
  };
}
