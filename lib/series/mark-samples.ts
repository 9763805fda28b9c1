import type { Mark, PlacedMarks } from "./placed";

/** Marks that a legend explains. */
export type LegendMark = Exclude<Mark, "dots">;

/** Each mark alone, in a box 24 by 20 pixels. */
const SAMPLES: Record<LegendMark, string> = {
  lower: "M12 15v-10",
  upper: "M12 5v10",
  span: "M12 3v14",
  soft: "M12 10h0",
  beside: "M12 10h0",
  fall: "M12 10h0",
  restart: "M12 0v20",
  missing: "M12 14h0",
};

/** A bound rises from or hangs below its report. */
const SAMPLE_DOTS: PlacedMarks = {
  lower: "M12 15h0",
  upper: "M12 5h0",
};

/** A mark as a legend shows it. */
export function sampleMark(mark: LegendMark): PlacedMarks {
  return { dots: SAMPLE_DOTS[mark], [mark]: SAMPLES[mark] };
}

/** The marks that stand on any of these lines, in the order of the legend. */
export function listMarks(lines: readonly { marks: PlacedMarks }[]): LegendMark[] {
  return (Object.keys(SAMPLES) as LegendMark[]).filter((mark) =>
    lines.some((line) => line.marks[mark] !== undefined),
  );
}
