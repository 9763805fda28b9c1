import { positionOf } from "@/lib/domain/bounds";
import { judgeFigures } from "@/lib/domain/judge-figures";
import type { Figure, ReportedFigure } from "@/lib/domain/model";
import type { Standing } from "@/lib/domain/standing";
import type { CheckedRow } from "./checked-row";

/** A figure on the line of the row's series, with the number that positions it. */
export interface LinePoint {
  figure: Figure;
  position: number;
  falls: boolean;
}

/** Where the row would stand in its series, and the numbers on the line before and after it. */
export interface LineAround {
  standing: Standing | null;
  before: LinePoint[];
  after: LinePoint[];
}

/** Several checks of one row ask for the same. */
const judged = new WeakMap<CheckedRow, { among: LineAround; alone: LineAround }>();

export function lineAround(row: CheckedRow): LineAround {
  return judgeRow(row).among;
}

/** The same as if no other report stated that day: how a number fits does not hang on its rivals. */
export function lineWithoutRivals(row: CheckedRow): LineAround {
  return judgeRow(row).alone;
}

function judgeRow(row: CheckedRow): { among: LineAround; alone: LineAround } {
  const known = judged.get(row);
  if (known !== undefined) return known;
  const { series } = row.known;
  const { asOf } = row.entered.figure;
  const others = series.filter((other) => other.figure.asOf !== asOf);
  const among = judgeAmong(series, row.entered);
  const hasRivals = others.length < series.length;
  const alone = hasRivals ? judgeAmong(others, row.entered) : among;
  judged.set(row, { among, alone });
  return { among, alone };
}

function judgeAmong(others: readonly ReportedFigure[], entered: ReportedFigure): LineAround {
  const { line, standings } = judgeFigures(entered.series, [...others, entered], null);
  const { asOf } = entered.figure;
  const before: LinePoint[] = [];
  const after: LinePoint[] = [];
  for (const one of line) {
    const { figure } = one;
    const position = positionOf(figure);
    if (position === null || figure.asOf === asOf) continue;
    const falls = standings.get(one)?.mark === "fall";
    (figure.asOf < asOf ? before : after).push({ figure, position, falls });
  }
  return { standing: standings.get(entered) ?? null, before, after };
}
