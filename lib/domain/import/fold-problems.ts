import type { FoldedProblem } from "./import-preview";
import type { ImportProblem } from "./imported-row";

/** Rows that are named of those that have the same problem. */
const NAMED_ROWS = 5;

/** The problems of a file, those that say the same of the same cell folded into one. */
export interface ProblemFold {
  add: (problem: ImportProblem) => void;
  /** In the order of their first rows. */
  folded: FoldedProblem[];
  /** How many were added. */
  count: () => number;
}

/** Folds problems; of more than `most` different ones the first are kept. */
export function foldProblems(most: number): ProblemFold {
  const byText = new Map<string, FoldedProblem & { rows: number[]; count: number }>();
  const folded: FoldedProblem[] = [];
  let count = 0;
  return {
    folded,
    count: () => count,
    add: (problem) => {
      count += 1;
      const { row, column, field, value, code, values } = problem;
      const key = JSON.stringify([column, field, value, code, values]);
      const same = byText.get(key);
      if (same) {
        same.count += 1;
        if (same.rows.length < NAMED_ROWS && same.rows.at(-1) !== row) same.rows.push(row);
      } else if (folded.length < most) {
        const first = { ...problem, rows: [row], count: 1 };
        byText.set(key, first);
        folded.push(first);
      }
    },
  };
}
