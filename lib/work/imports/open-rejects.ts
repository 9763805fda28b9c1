import "server-only";
import type { ImportProblem } from "@/lib/domain/import/imported-row";
import type { Actor } from "@/lib/domain/permissions";
import { formatCell } from "@/lib/formats/csv-cell";
import { driver } from "@/lib/store/connection";
import { requirePermission } from "@/lib/work/require-permission";
import { judgeFile } from "./judge-file";
import { unreasoned } from "./leave-out-dependents";
import { openFile } from "./open-file";
import { requireImport } from "./own-import";

/** A row that is not imported, and why. */
export interface Rejection {
  problems: readonly ImportProblem[];
  /** Codes of the warnings that nobody gave a reason for. */
  warnings: readonly string[];
}

/** How the reasons of a row are told, and what their column is called. */
export interface RejectWords {
  heading: string;
  describe: (rejection: Rejection) => string;
}

/**
 * The rows of an import that its plan leaves out for an error or for a warning without a reason, as CSV
 * in the file's own columns and a last one that says why: to mend and to import again. Judged anew by
 * what is on record now.
 */
export async function openRejects(
  actor: Actor | null,
  { id, words, at }: { id: string; words: RejectWords; at: Date },
): Promise<AsyncGenerator<string, void, void>> {
  const person = requirePermission(actor, "draft.write");
  const { sha256, plan } = requireImport(driver(), person, id);
  const { planned } = await judgeFile(driver(), { id, sha256, plan, actor: person, at });
  const rejections = new Map<number, { problems: ImportProblem[]; warnings: Set<string> }>();
  for (const row of planned.rows) {
    const warnings = row.outcome === "error" ? [] : unreasoned(row, plan);
    if (row.problems.length === 0 && warnings.length === 0) continue;
    const found = rejections.get(row.row) ?? { problems: [], warnings: new Set<string>() };
    found.problems.push(...row.problems);
    for (const { code } of warnings) found.warnings.add(code);
    rejections.set(row.row, found);
  }
  const table = await openFile(sha256, plan.reading);
  return write(table, rejections, words);
}

async function* write(
  table: Awaited<ReturnType<typeof openFile>>,
  rejections: ReadonlyMap<number, { problems: ImportProblem[]; warnings: ReadonlySet<string> }>,
  { heading, describe }: RejectWords,
): AsyncGenerator<string, void, void> {
  const { headings, tags } = table;
  // A byte order mark, by which spreadsheets know UTF-8.
  yield `\uFEFF${toLine([...headings, heading])}`;
  if (tags !== null) yield toLine([...tags, ""]);
  for await (const rows of table.rows()) {
    let text = "";
    for (const { row, cells } of rows) {
      const found = rejections.get(row);
      if (found === undefined) continue;
      const shown = headings.map((_, index) => cells[index] ?? "");
      const why = describe({ problems: found.problems, warnings: [...found.warnings] });
      text += toLine([...shown, why]);
    }
    if (text !== "") yield text;
  }
}

/** Cells that a spreadsheet would run as formulas are made safe; reading the file again undoes that. */
function toLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (cell === "" ? "" : formatCell(cell))).join(",")}\r\n`;
}
