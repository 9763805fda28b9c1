import { seriesPath } from "@/lib/config/paths";
import type { ReportedFigure } from "@/lib/domain/model";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { describeChart } from "@/components/admin/entry/describe-chart";
import { EntryPlot } from "@/components/charts/entry-plot";
import styles from "./review-chart.module.css";

/** The series with the state under review among its figures, ringed. */
export function ReviewChart({
  line,
  after,
  language,
}: {
  line: readonly ReportedFigure[];
  after: ReportedFigure;
  language: Language;
}) {
  const { t, locale } = language;
  const others = line.filter(({ figure }) => figure.id !== after.figure.id);
  const chart = describeChart(others, after, language);
  if (chart === null) return <p className={styles.note}>{t("admin.review.item.onlyPoint")}</p>;
  return (
    <div className={styles.chart}>
      <EntryPlot {...chart} />
      <p className={styles.note}>
        <a href={localizePath(seriesPath(after.series.id), locale)}>
          {t("admin.review.item.seriesLink")}
        </a>
      </p>
    </div>
  );
}
