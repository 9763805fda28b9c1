import { MARKS, type Mark, type PlacedMarks } from "@/lib/series/placed";
import styles from "./plot.module.css";

// Marks are strokes without length whose caps keep their shape however the picture is stretched:
// round caps make circles, square caps squares. A second, narrower stroke opens them.
const STROKES: Record<Mark, readonly string[]> = {
  restart: ["restart"],
  soft: ["soft"],
  span: ["span"],
  lower: ["tick"],
  upper: ["tick"],
  dots: ["dot"],
  beside: ["ring", "hole"],
  fall: ["square", "squareHole"],
  missing: ["missing"],
};

/** The marks on top of one line, the same in the static picture and in the moving chart. */
export function LineMarks({ marks }: { marks: PlacedMarks }) {
  return MARKS.flatMap((mark) =>
    marks[mark] === undefined
      ? []
      : STROKES[mark].map((stroke) => (
          <path key={`${mark}-${stroke}`} className={styles[stroke]} d={marks[mark]} />
        )),
  );
}
