import { positionOf } from "@/lib/domain/bounds";
import { judgeFigures } from "@/lib/domain/judge-figures";
import type { Figure, ReportedFigure } from "@/lib/domain/model";
import type { Standing } from "@/lib/domain/standing";
import type { CheckedRow } from "./checked-row";

/** A figure on the line of the row's series, with the number that positions it. */
export interface LinePoint {
  figure: Figure;
  position: number;
}

/** Where the row would stand in its series, and the numbers on the line before and after it. */
export interface LineAround {
  standing: Standing | null;
  before: LinePoint[];
  after: LinePoint[];
}

export function lineAround({ entered, known }: CheckedRow): LineAround {
  return judgeAmong(known.series, entered);
}

/** The same as if no other report stated that day: how a number fits does not hang on its rivals. */
export function lineWithoutRivals({ entered, known }: CheckedRow): LineAround {
  const { asOf } = entered.figure;
  return judgeAmong(
    known.series.filter((other) => other.figure.asOf !== asOf),
    entered,
  );
}

function judgeAmong(others: readonly ReportedFigure[], entered: ReportedFigure): LineAround {
  const { line, standings } = judgeFigures(entered.series, [...others, entered], null);
  const { asOf } = entered.figure;
  return {
    standing: standings.get(entered) ?? null,
    before: toPoints(line.filter((other) => other.figure.asOf < asOf)),
    after: toPoints(line.filter((other) => other.figure.asOf > asOf)),
  };
}

function toPoints(line: readonly ReportedFigure[]): LinePoint[] {
  return line.flatMap(({ figure }) => {
    const position = positionOf(figure);
    return position === null ? [] : [{ figure, position }];
  });
}
