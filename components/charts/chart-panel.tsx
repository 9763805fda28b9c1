import Link from "next/link";
import { figurePath } from "@/lib/config/paths";
import { describeQuantity } from "@/lib/i18n/describe-quantity";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { latestPoint, type CardLine, type CardPanel, type CardPlace } from "./card-model";
import styles from "./chart-panel.module.css";
import { describeCovered, describePicture } from "./describe-picture";
import { describePanel, nameLine } from "./describe-series";
import { LineKey } from "./line-key";
import plotStyles from "./plot.module.css";
import { WakingChart } from "./waking-chart";

/** One picture with its heading, and every line's newest number, which opens its report. */
export function ChartPanel({
  panel,
  place,
  eventNumbers,
}: {
  panel: CardPanel;
  place: CardPlace;
  eventNumbers: Record<string, string>;
}) {
  const { language } = place;
  const { lines } = panel.panel;
  const series = lines.map((l) => l.series);
  const names = series.map((s) => nameLine(s, series, language));
  const title = describePanel(series, language);
  const { placed } = panel;
  return (
    <figure className={styles.panel}>
      <figcaption>
        <h4 className={styles.title}>{title}</h4>
        <ul className={styles.keys}>
          {lines.map((line, i) => (
            <li key={line.series.id} className={plotStyles[`line${i}`]}>
              <LineKey bars={placed.lines[i]?.bars ?? false} />
              <span className={styles.source}>{names[i]}</span>{" "}
              <Latest line={line} language={language} />
            </li>
          ))}
        </ul>
      </figcaption>
      <div className={styles.plot}>
        <WakingChart
          panel={placed}
          title={title}
          label={lines
            .map((line, i) => describePicture(line, names[i] ?? "", placed.mode, language))
            .join(" ")}
          lines={lines.map((line, i) => ({
            id: line.series.id,
            name: names[i] ?? "",
            measure: line.series.measure,
            points: line.points.length,
          }))}
          eventNumbers={eventNumbers}
        />
      </div>
    </figure>
  );
}

function Latest({ line, language }: { line: CardLine; language: Language }) {
  const point = latestPoint(line);
  if (!point) return null;
  const { locale } = language;
  return (
    <Link
      className={styles.latest}
      href={localizePath(figurePath(point.figure), locale)}
      prefetch={false}
    >
      <b>{describeQuantity(point, line.series, language).amount}</b>{" "}
      <span>{describeCovered(point, line, language)}</span>
    </Link>
  );
}
