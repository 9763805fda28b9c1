import type { Language } from "@/lib/i18n/language";
import type { Mark, PlacedMarks } from "@/lib/series/placed";
import { drawsBars } from "@/lib/series/shapes";
import type { CardModel } from "./card-model";
import styles from "./chart-legend.module.css";
import { LineMarks } from "./line-marks";
import plot from "./plot.module.css";

/** Each mark alone, in a box 24 by 20 pixels. */
const SAMPLES: Record<Exclude<Mark, "dots">, string> = {
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

/** What the marks that this card shows mean, and by which rule its lines break. */
export function ChartLegend({ model, language }: { model: CardModel; language: Language }) {
  const { t } = language;
  const placed = model.panels.flatMap((p) => p.placed.lines);
  const shown = (Object.keys(SAMPLES) as (keyof typeof SAMPLES)[]).filter((mark) =>
    placed.some((line) => line.marks[mark] !== undefined),
  );
  const { mode } = model.plan.view;
  const bars = model.lines.some((l) => drawsBars(l.series.measure, mode));
  const undeclared = model.lines.some((l) => !l.rhythmDeclared);
  return (
    <div className={styles.legend}>
      {shown.length > 0 && (
        <ul className={`${styles.marks} ${plot.line0}`}>
          {shown.map((mark) => (
            <li key={mark}>
              <svg className={plot.sample} width="24" height="20" aria-hidden="true">
                <LineMarks marks={{ dots: SAMPLE_DOTS[mark], [mark]: SAMPLES[mark] }} />
              </svg>
              {t(`charts.legend.${mark}`)}
            </li>
          ))}
        </ul>
      )}
      <p>
        {bars
          ? t(mode === "change" ? "charts.legend.change" : "charts.legend.bars")
          : t(undeclared ? "charts.legend.gapMedian" : "charts.legend.gap")}
        {model.ownAxes && ` ${t("charts.ownAxes")}`}
        {bars && model.plan.view.scale === "log" && ` ${t("charts.logBars")}`}
      </p>
    </div>
  );
}
