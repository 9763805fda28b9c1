import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DownloadContents } from "@/lib/domain/download-note";
import type { FigurePage } from "@/lib/domain/figure-filter";
import type { FileSubject } from "@/lib/domain/file-format";
import type { Column } from "@/lib/formats/column";
import type { ListFormat } from "@/lib/schema/download-query";
import type { ListAnswer, ListRequest } from "./list-request";

/** The rows of a download: part by part, and the cursor of what a limit cut off. */
export interface ExportedRows<Row> {
  parts: AsyncIterable<readonly Row[]>;
  nextCursor: string | null;
  /** What was published by then is in it, where changes can be asked for. */
  updatedThrough?: string;
}

/** A download as the lines of a table. */
export interface ExportedLines {
  content: AsyncGenerator<Uint8Array, void, void>;
  updatedThrough: string;
}

/** What a download says of what it was narrowed to. */
export interface ExportedView {
  /** Parameters that narrow it, in one spelling. */
  filters: [name: string, value: string][];
  /** The same for JSON. */
  filter: object;
  knownOn: CalendarDate | null;
  /** Figures that match but have no known date, which `knownOn` leaves out. */
  leftOut: number;
  /** The name of a file with that ending. */
  nameFile: (extension: string) => string;
}

/** A list that can be taken away whole, in the formats of `lib/formats`. */
export interface ExportedList<Row, Page = FigurePage> {
  subject: FileSubject;
  /** Those that `fields` may name. */
  columns: readonly Column<Row>[];
  /** Reads what is asked of it; `names` are those that `fields` may take. */
  check: (
    format: ListFormat,
    params: URLSearchParams,
    names: readonly string[],
  ) => Promise<ListAnswer<Page>>;
  /** The columns of what is asked for. */
  choose: (request: ListRequest<Page>) => readonly Column<Row>[];
  open: (request: ListRequest<Page>) => Promise<ExportedRows<Row>>;
  /**
   * The same as lines of CSV under `head`, with these columns, where they come faster than row by row;
   * null for what does not. `contents` is complete with the last of them.
   */
  openLines?: (
    request: ListRequest<Page>,
    head: string,
    contents: DownloadContents,
  ) => Promise<ExportedLines> | null;
  /** How many rows there are; there may be fewer. */
  count: (request: ListRequest<Page>) => Promise<number>;
  /** A number that is known at once and that there are no more rows than, where counting takes long. */
  boundRows?: (request: ListRequest<Page>) => Promise<number>;
  view: (request: ListRequest<Page>) => Promise<ExportedView>;
  /** The crises and organisations that a row is of. */
  creditOf: (row: Row) => Pick<DownloadContents, "crises" | "origins">;
  /** What a JSON record has besides its columns, by its name. */
  nested?: { name: string; read: (row: Row) => unknown };
}

/** Rows per part: made and written in some milliseconds. */
const PART = 150;

/** Rows that were read at once, or a page of them, as a download has them. */
export function openPage<Row>({
  rows,
  nextCursor,
}: {
  rows: readonly Row[];
  nextCursor: string | null;
}): ExportedRows<Row> {
  return { parts: inParts(rows), nextCursor };
}

async function* inParts<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[], void, void> {
  for (let i = 0; i < rows.length; i += PART) yield rows.slice(i, i + PART);
}
