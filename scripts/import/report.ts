import { describeImportProblem } from "@/lib/i18n/describe-import-problem";
import { languageOf } from "@/lib/i18n/language";
import type { FoldedProblem } from "@/lib/domain/import/import-preview";
import type { ImportReport } from "@/lib/domain/import/import-report";
import type { ImportProblem } from "@/lib/domain/import/imported-row";

const LANGUAGE = languageOf("en");
/** Errors that people read, each with its rows; the JSON has all. */
const SHOWN = 20;

/** An error in words. */
function toError(problem: ImportProblem) {
  const { row, column, field, value } = problem;
  const message = describeImportProblem(problem, LANGUAGE);
  return { row, column: column ?? field, value, message };
}

/** Whether any row was rejected. */
export function hasRejects({ preview, outcome }: ImportReport): boolean {
  return preview.counts.error > 0 || preview.unreasoned > 0 || (outcome?.error ?? 0) > 0;
}

/** The result as JSON, a row or error a line, piece by piece: a large file's is larger than its rows. */
export function* writeJson(report: ImportReport): Generator<string, void, void> {
  const { preview, head, outcome, rows, problems } = report;
  const { counts, unknownNames, leftOut } = preview;
  yield `{\n"counts": ${JSON.stringify(counts)},\n"rows": [`;
  yield* writeLines(rows(), ({ problems: _problems, ...row }) => row);
  yield `],\n"errors": [`;
  yield* writeLines(problems(), toError);
  yield `],\n"unknownNames": ${JSON.stringify(unknownNames)},\n"leftOut": ${JSON.stringify(leftOut)},\n`;
  yield `"ignoredColumns": ${JSON.stringify(listIgnored(report))},\n`;
  yield `"hiddenRows": ${JSON.stringify(head.hiddenRows ?? null)},\n`;
  yield `"outcome": ${JSON.stringify(outcome)}\n}\n`;
}

/** Columns that nothing is read from. */
function listIgnored({ preview, head }: ImportReport): string[] {
  const { columns } = preview.plan.mapping;
  return head.headings.filter((_, at) => columns[at]?.kind === "ignored");
}

function* writeLines<One>(
  all: Iterable<One>,
  show: (one: One) => object,
): Generator<string, void, void> {
  let before = "\n";
  for (const one of all) {
    yield before + JSON.stringify(show(one));
    before = ",\n";
  }
}

/** The result for people. */
export function* writeText(report: ImportReport): Generator<string, void, void> {
  const { preview, outcome } = report;
  const { counts, warnings, unknownNames } = preview;
  yield `${counts.total} figures: ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.duplicate} likely duplicates, ${counts.error} in error; ${counts.warning} with a warning.\n`;
  for (const [code, count] of Object.entries(warnings)) yield `  warning ${code}: ${count}\n`;
  for (const { kind, name, rows, suggested } of unknownNames) {
    const hint = suggested === null ? "" : ` (${suggested.kind} ${suggested.code}?)`;
    yield `  unknown ${kind} “${name}” in ${rows}${hint}\n`;
  }
  const ignored = listIgnored(report);
  if (ignored.length > 0) yield `  columns that are not read: ${ignored.join(", ")}\n`;
  const { hiddenRows } = report.head;
  if (hiddenRows !== undefined)
    yield `  ${hiddenRows.count} rows that the spreadsheet hides are read like the others: ${hiddenRows.first.join(", ")}${hiddenRows.count > hiddenRows.first.length ? " …" : ""}\n`;
  yield* writeErrors(report);
  if (outcome === null) yield "Nothing was written.\n";
  else if (outcome.created + outcome.changed === 0) yield "Nothing in the file was new.\n";
  else
    yield `${outcome.created} figures were made and ${outcome.changed} changed, ${outcome.published ? "and published" : "in review"}.\n`;
}

/** The first errors; names that are not known are listed before, with how many rows each. */
function* writeErrors({ preview }: ImportReport): Generator<string, void, void> {
  const { problems, problemCount } = preview;
  const errors = problems.filter(({ code }) => !/^unknown_(?!code)/.test(code));
  for (const error of errors.slice(0, SHOWN)) {
    const { column, message } = toError(error);
    yield `  ${nameRows(error)}${column === null ? "" : `, ${column}`}: ${message}\n`;
  }
  const told = problems.reduce((sum, { count = 1 }) => sum + count, 0);
  if (errors.length > SHOWN || told < problemCount) yield "  and more: see --json\n";
}

function nameRows({ row, rows = [row], count = 1 }: FoldedProblem): string {
  const more = count > rows.length ? ` and ${count - rows.length} more` : "";
  return `${count > 1 ? "rows" : "row"} ${rows.join(", ")}${more}`;
}
