import "server-only";
import type { ImportTexts } from "@/lib/domain/import/import-field";
import type { FileReading } from "@/lib/domain/import/file-reading";
import type { ImportHead } from "@/lib/domain/import/import-record";
import type { ImportedRow } from "@/lib/domain/import/imported-row";
import type { ImportPlan } from "@/lib/domain/import/import-preview";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { readTable } from "@/lib/formats/table/read-table";
import { TABLE_LIMITS } from "@/lib/formats/table/table-limits";
import type { Table } from "@/lib/formats/table/table";
import { findConventions } from "@/lib/schema/import/find-conventions";
import { makeRowMapper } from "@/lib/schema/import/map-row";
import { suggestMapping } from "@/lib/schema/import/suggest-mapping";
import { attachmentPath, isKept } from "@/lib/store/attachment-files";
import { refuseInvalid } from "@/lib/work/refuse";

/** First rows that a record of an import shows. */
const SHOWN_ROWS = 20;

/** The kept file of that hash as a table. Throws Refusal where it is none. */
export async function openFile(sha256: string, reading: Partial<FileReading> = {}): Promise<Table> {
  return refuseUnreadable(async () => {
    if (!(await isKept(sha256))) throw new UnreadableFile("taken_away");
    return readTable(attachmentPath(sha256), { reading });
  });
}

/** A file that is not kept yet as a table. Throws Refusal where it is none. */
export async function openTable(path: string, reading: Partial<FileReading>): Promise<Table> {
  return refuseUnreadable(() => readTable(path, { reading }));
}

/** What is wrong with a file as a whole is a problem of it. */
export async function refuseUnreadable<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { code, values } = error;
    return refuseInvalid({ field: "file", code, values });
  }
}

/** What an import shows of its file, once all its rows were read. */
export function headOf({ headings, tags, sample, sheets, hidden }: Table): ImportHead {
  const head = { headings, tags, sample: sample.slice(0, SHOWN_ROWS), sheets };
  return hidden.count === 0 ? head : { ...head, hiddenRows: { ...hidden } };
}

/** What a file probably means: its conventions and columns as they are found. */
export async function suggestPlan(
  table: Table,
  chosen: Partial<FileReading>,
  constants: ImportTexts,
): Promise<ImportPlan> {
  const { mapping } = suggestMapping(table);
  const found = await findConventions(table.rows(), mapping);
  return {
    reading: { ...table.reading, ...found, ...chosen },
    mapping: { ...mapping, constants },
    names: { crisis: {}, organisation: {}, place: {} },
    reasons: {},
    fallReason: null,
    keepDuplicates: false,
  };
}

/** The figures that the rows of a table state, part by part. Throws UnreadableFile beyond the limit. */
export async function* readFigures(
  table: Table,
  { mapping, reading }: Pick<ImportPlan, "mapping" | "reading">,
  limit: number = TABLE_LIMITS.figures,
): AsyncGenerator<ImportedRow[], void, void> {
  const mapper = makeRowMapper(mapping, reading, table.headings);
  let count = 0;
  for await (const rows of table.rows()) {
    const figures = rows.flatMap(mapper);
    count += figures.length;
    if (count > limit) throw new UnreadableFile("too_many_figures", { limit });
    yield figures;
  }
}
