import "server-only";
import type { EntryReportText, EntryRowText } from "@/lib/domain/entry";
import type { EntryDocument, ExaminedReport, ExaminedRow } from "@/lib/domain/examined-entry";
import type { Problem } from "@/lib/domain/refusal";
import type { AcceptedWarning } from "@/lib/domain/review";
import { problem, refuseInvalid } from "./refuse";

/** A row of a report with what was found out about it. */
export interface AcceptedRow {
  /** Its place in the report. */
  index: number;
  typed: EntryRowText;
  found: ExaminedRow;
}

/**
 * The rows of an examined report, and its document where any of them states a figure. Throws Refusal
 * with everything that keeps the report from being submitted.
 */
export function acceptReport(
  report: EntryReportText,
  examined: ExaminedReport,
): { rows: AcceptedRow[]; document: EntryDocument | null } {
  const rows = examined.rows.flatMap((found, index) => {
    const typed = report.rows[index];
    return typed === undefined ? [] : [{ index, typed, found }];
  });
  const problems = rows.flatMap((row) => atRow(row.index, findObstacles(row.typed, row.found)));
  if (rows.length === 0) problems.push(problem("rows", "nothing_to_submit"));
  const needsDocument = rows.some(({ typed }) => typed.kind !== "no_change");
  for (const found of examined.documentProblems) {
    if (found.field === "crisis") problems.unshift(found);
    else if (needsDocument) problems.push({ ...found, field: inDocument(found.field) });
  }
  if (problems.length > 0) refuseInvalid(...problems);
  if (!needsDocument) return { rows, document: null };
  const unknown = problem("document", "unknown_document");
  return { rows, document: examined.document ?? refuseInvalid(unknown) };
}

/** What keeps a row from being submitted: problems, errors, warnings that nobody gave a reason for. */
export function findObstacles(row: EntryRowText, { problems, findings }: ExaminedRow): Problem[] {
  return [
    ...problems,
    ...findings.flatMap((finding) => {
      const { field, code, values, level } = finding;
      if (level === "error") return [{ field, code, values }];
      if (reasonFor(row, code) !== null) return [];
      return [problem(`reasons.${code}`, "reason_missing", { warning: code })];
    }),
  ];
}

/** The warnings of a row, each with the reason given for it. */
export function acceptWarnings(row: EntryRowText, { findings }: ExaminedRow): AcceptedWarning[] {
  return findings.flatMap(({ level, code, values }) => {
    const reason = reasonFor(row, code);
    return level === "warning" && reason !== null ? [{ code, values, reason }] : [];
  });
}

/** Problems of a row as problems of its report. */
export function atRow(index: number, problems: readonly (Problem | null)[]): Problem[] {
  return problems.flatMap((found) =>
    found === null
      ? []
      : [{ ...found, field: `rows.${index}${found.field === null ? "" : `.${found.field}`}` }],
  );
}

function inDocument(field: string | null): string {
  return field === null ? "document" : `document.${field}`;
}

function reasonFor(row: EntryRowText, code: string): string | null {
  return row.reasons[code]?.trim() || null;
}
