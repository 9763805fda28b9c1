import { describeImportProblem } from "@/lib/i18n/describe-import-problem";
import { languageOf } from "@/lib/i18n/language";
import type { ImportProblem } from "@/lib/domain/import/imported-row";
import type { CommandResult } from "./run";

const LANGUAGE = languageOf("en");
/** Errors that people read; the JSON has all. */
const SHOWN = 20;

interface ReportedError {
  row: number;
  column: string | null;
  value: string;
  message: string;
}

/** The errors of an import in words. */
function listErrors(
  { rows }: CommandResult,
  isWanted: (problem: ImportProblem) => boolean = () => true,
): ReportedError[] {
  return rows.flatMap(({ problems }) => problems.filter(isWanted).map(toError));
}

function toError(problem: ImportProblem): ReportedError {
  const { row, column, field, value } = problem;
  const message = describeImportProblem(problem, LANGUAGE);
  return { row, column: column ?? field, value, message };
}

/** Whether any row was rejected. */
export function hasRejects({ preview, outcome }: CommandResult): boolean {
  return preview.counts.error > 0 || preview.unreasoned > 0 || (outcome?.error ?? 0) > 0;
}

/** The result as JSON. */
export function toJson(result: CommandResult): string {
  const { preview, rows, outcome } = result;
  const { counts, unknownNames, leftOut } = preview;
  const shown = rows.map(({ problems: _problems, ...row }) => row);
  return JSON.stringify(
    { counts, rows: shown, errors: listErrors(result), unknownNames, leftOut, outcome },
    null,
    2,
  );
}

/** The result for people. */
export function toText(result: CommandResult): string {
  const { preview, outcome } = result;
  const { counts, warnings, unknownNames } = preview;
  const lines = [
    `${counts.total} figures: ${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.duplicate} likely duplicates, ${counts.error} in error; ${counts.warning} with a warning.`,
  ];
  for (const [code, count] of Object.entries(warnings)) lines.push(`  warning ${code}: ${count}`);
  for (const { kind, name, rows, suggested } of unknownNames) {
    const hint = suggested === null ? "" : ` (${suggested.kind} ${suggested.code}?)`;
    lines.push(`  unknown ${kind} “${name}” in ${rows}${hint}`);
  }
  // Names that are not known were listed above, with how many rows each.
  const errors = listErrors(result, ({ code }) => !/^unknown_(?!code)/.test(code));
  for (const { row, column, message } of errors.slice(0, SHOWN))
    lines.push(`  row ${row}${column === null ? "" : `, ${column}`}: ${message}`);
  if (errors.length > SHOWN) lines.push(`  and ${errors.length - SHOWN} more: see --json`);
  if (outcome === null) lines.push("Nothing was written.");
  else if (outcome.created + outcome.changed === 0) lines.push("Nothing in the file was new.");
  else
    lines.push(
      `${outcome.created} figures were made and ${outcome.changed} changed, ${outcome.published ? "and published" : "in review"}.`,
    );
  return lines.join("\n");
}
