import type { Language } from "@/lib/i18n/language";
import { listMarks, sampleMark } from "@/lib/series/mark-samples";
import type { CardModel } from "./card-model";
import styles from "./chart-legend.module.css";
import { describeRules } from "./describe-rules";
import { LineMarks } from "./line-marks";
import plot from "./plot.module.css";

/** What the marks that this card shows mean, and by which rule its lines break. */
export function ChartLegend({ model, language }: { model: CardModel; language: Language }) {
  const { t } = language;
  const shown = listMarks(model.panels.flatMap((p) => p.placed.lines));
  return (
    <div className={styles.legend}>
      {shown.length > 0 && (
        <ul className={`${styles.marks} ${plot.line0}`}>
          {shown.map((mark) => (
            <li key={mark}>
              <svg className={plot.sample} width="24" height="20" aria-hidden="true">
                <LineMarks marks={sampleMark(mark)} />
              </svg>
              {t(`charts.legend.${mark}`)}
            </li>
          ))}
        </ul>
      )}
      <p>{describeRules(model, language).join(" ")}</p>
    </div>
  );
}
