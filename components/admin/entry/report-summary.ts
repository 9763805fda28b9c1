import type { EntryReportText } from "@/lib/domain/entry";
import type { DescribedReport } from "./described-report";

/** How many things stand between a report and its submission. */
export interface Hindrances {
  /** Fields that are empty or not understood. */
  problems: number;
  errors: number;
  /** Warnings without a reason. */
  unexplained: number;
}

export function countHindrances(report: EntryReportText, described: DescribedReport): Hindrances {
  // Nothing new needs no document to say so.
  const needsDocument = report.rows.some(({ kind }) => kind !== "no_change");
  let problems = needsDocument ? described.documentProblems.length : 0;
  let errors = 0;
  let unexplained = 0;
  for (const row of described.rows) {
    const reasons = report.rows.find(({ key }) => key === row.key)?.reasons ?? {};
    problems += row.problems.length;
    for (const { level, code } of row.findings) {
      if (level === "error") errors += 1;
      else if (!reasons[code]?.trim()) unexplained += 1;
    }
  }
  return { problems, errors, unexplained };
}

export function isHindered({ problems, errors, unexplained }: Hindrances): boolean {
  return problems + errors + unexplained > 0;
}
