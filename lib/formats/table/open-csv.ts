import type { FileReading } from "@/lib/domain/import/file-reading";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { decodeHead } from "./decode-text";
import { findEncoding } from "./find-encoding";
import { refuseMarkup } from "./find-format";
import { findSeparator } from "./find-separator";
import { readCsv } from "./read-csv";
import type { ByteSurvey } from "./survey-bytes";
import type { OpenedFile } from "./table";
import type { TableLimits } from "./table-limits";
import type { TableSource } from "./table-source";

/** A text file as rows of cells. Throws UnreadableFile where it holds no text. */
export function openCsv(
  source: TableSource,
  survey: ByteSurvey,
  asked: Partial<FileReading>,
  limits: TableLimits,
): OpenedFile {
  const found = findEncoding(survey);
  const encoding = asked.encoding ?? found;
  const text = decodeHead(survey.head, encoding);
  if (text.trim() === "" && survey.head.length === survey.size) throw new UnreadableFile("empty");
  refuseMarkup(text);
  const separator = asked.separator ?? findSeparator(text);
  return {
    sheets: [],
    reading: {
      format: "csv",
      encoding,
      separator,
      sheet: null,
      decimal: asked.decimal ?? null,
      dateOrder: asked.dateOrder ?? null,
      dayNumbers: asked.dayNumbers ?? null,
    },
    raw: (width) => readCsv(source, { encoding, separator, width }, limits),
  };
}
