import "server-only";
import type { EntryWarningCode } from "@/lib/domain/entry-check";
import { foldProblems } from "@/lib/domain/import/fold-problems";
import type { ImportTexts } from "@/lib/domain/import/import-field";
import {
  PREVIEW_PROBLEMS,
  PREVIEW_ROWS,
  type ImportCounts,
  type ImportPlan,
  type ImportPreview,
  type PreviewedRow,
} from "@/lib/domain/import/import-preview";
import type { PreviewRows } from "@/lib/domain/import/import-record";
import type { ImportReport } from "@/lib/domain/import/import-report";
import type { PlannedFigure, PlannedRow } from "@/lib/domain/import/planned-row";
import { digestPlan } from "./digest-plan";
import { isWritten, unreasoned } from "./leave-out-dependents";
import type { PlannedImport } from "./plan-rows";

/** What a plan comes to, with the first rows of each outcome. */
export function summarisePlan(
  { rows, unknownNames, leftOut }: PlannedImport,
  plan: ImportPlan,
): { preview: ImportPreview; rows: PreviewRows } {
  const counts = countRows(rows);
  const warnings: ImportPreview["warnings"] = {};
  const reasoned: ImportPreview["warnings"] = {};
  const kept: PreviewRows = { new: [], unchanged: [], changed: [], duplicate: [], error: [] };
  const written = { new: 0, changed: 0, duplicate: 0 };
  let without = 0;
  const problems = foldProblems(PREVIEW_PROBLEMS);
  for (const row of rows) {
    if (row.outcome !== "error") {
      for (const code of warningsOf(row)) {
        warnings[code] = (warnings[code] ?? 0) + 1;
        if (row.reason !== null) reasoned[code] = (reasoned[code] ?? 0) + 1;
      }
      if (unreasoned(row, plan).length > 0) without += 1;
    }
    if (isWritten(row, plan) && row.outcome !== "unchanged" && row.outcome !== "error")
      written[row.outcome] += 1;
    for (const problem of row.problems) problems.add(problem);
    if (kept[row.outcome].length < PREVIEW_ROWS) kept[row.outcome].push(toPreviewed(row));
  }
  const preview: ImportPreview = {
    plan,
    counts,
    unknownNames,
    warnings,
    reasoned,
    leftOut,
    problems: problems.folded,
    problemCount: problems.count(),
    unreasoned: without,
    written,
    leftDuplicates: countLeftDuplicates(rows),
    digest: digestPlan(rows),
  };
  return { preview, rows: kept };
}

/** Likely duplicates that nobody keeps. */
export function countLeftDuplicates(rows: readonly PlannedRow[]): number {
  return rows.filter(({ outcome, planned }) => outcome === "duplicate" && planned === null).length;
}

export function countRows(rows: readonly PlannedRow[]): ImportCounts {
  const counts = { new: 0, unchanged: 0, changed: 0, duplicate: 0, error: 0, warning: 0 };
  for (const row of rows) {
    counts[row.outcome] += 1;
    if (row.outcome !== "error" && row.findings.length > 0) counts.warning += 1;
  }
  return { ...counts, total: rows.length };
}

/** The same with all rows, as they are asked for. */
export function reportPlan(
  { rows }: Pick<PlannedImport, "rows">,
  { preview, head, outcome }: Pick<ImportReport, "preview" | "head" | "outcome">,
): ImportReport {
  return {
    preview,
    head,
    outcome,
    rows: function* () {
      for (const row of rows) yield toPreviewed(row);
    },
    problems: function* () {
      for (const row of rows) yield* row.problems;
    },
  };
}

function toPreviewed(row: PlannedRow): PreviewedRow {
  const { amountColumn, outcome, figureId, problems, planned } = row;
  return {
    row: row.row,
    amountColumn,
    outcome,
    figureId,
    problems,
    warnings: row.outcome === "error" ? [] : warningsOf(row),
    texts: row.texts ?? (planned === null ? {} : textsOf(planned)),
  };
}

/** Each once, in the order of the checks. */
function warningsOf({ findings }: PlannedRow): EntryWarningCode[] {
  const codes = findings.flatMap((one) => (one.level === "warning" ? [one.code] : []));
  return [...new Set(codes)];
}

/** As much of a figure as people recognise it by. */
function textsOf({ reported: { figure }, document, series }: PlannedFigure): ImportTexts {
  const { key } = series;
  const texts: Record<string, string | number | null> = {
    crisis: key.crisis,
    indicator: key.indicator,
    population: key.population,
    measure: key.measure,
    unit: key.unit,
    qualifier: figure.qualifier,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    period_start: figure.periodStart,
    as_of: figure.asOf,
    origin: key.origin,
    dataset: key.dataset,
    place: series.shown.place.name.en,
    role: figure.role,
    published: document.shown.published,
    document_title: document.shown.title,
  };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) =>
      text === null ? [] : [[field, String(text)]],
    ),
  );
}
