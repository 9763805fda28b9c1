import type { EntryFinding } from "@/lib/domain/entry-check";
import { makeError, numberField, type CheckedRow, type RelatedFigure } from "./checked-row";

/**
 * A part is above its whole where its low is above the whole's high: bounds that leave the question
 * open contradict nothing. Only the same source's numbers of the same day are held against each other.
 */
export function checkWholes(row: CheckedRow): EntryFinding[] {
  return row.known.related.flatMap((related) => {
    const { figure } = related.reported;
    const [part, whole] =
      related.is === "whole"
        ? [row.entered.figure.low, figure.high]
        : [figure.low, row.entered.figure.high];
    if (part === null || whole === null || part <= whole) return [];
    return [
      makeError(row, numberField(row), "part_above_whole", { ...describe(related), part, whole }),
    ];
  });
}

function describe({ is, by, reported }: RelatedFigure) {
  const { indicator, population } = reported.series;
  return { is, by, indicator, population, figure: reported.figure.id };
}
