import type { RowPlace } from "./source-row";

/** Every input row ends as exactly one of these. */
type Outcome =
  | { kind: "figure"; figureId: string }
  | { kind: "merged"; figureId: string; reason: "carried_forward" | "final_edition" }
  | { kind: "rejected"; reason: string };

export type RowOutcome = RowPlace & Outcome;

export interface FileCount {
  file: string;
  rows: number;
  figure: number;
  merged: number;
  rejected: number;
}

/** Counts by file, in the order in which the files were read. */
export function countOutcomes(outcomes: readonly RowOutcome[]): FileCount[] {
  const counts = new Map<string, FileCount>();
  for (const { file, kind } of outcomes) {
    const count = counts.get(file) ?? { file, rows: 0, figure: 0, merged: 0, rejected: 0 };
    count.rows++;
    count[kind]++;
    counts.set(file, count);
  }
  return [...counts.values()];
}
