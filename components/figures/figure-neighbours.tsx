import type { FigureDetail } from "@/lib/domain/model";
import type { Standings } from "@/lib/domain/standing";
import { seriesPath } from "@/lib/config/paths";
import { describeMeasure, describeSeries } from "@/lib/i18n/describe-figure";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { FigureLines } from "./figure-line";
import styles from "./figure-neighbours.module.css";

/** The figures before and after this one in its series. */
export function FigureNeighbours({
  detail: { reported, previous, next },
  standings,
  language,
}: {
  detail: FigureDetail;
  standings: Standings;
  language: Language;
}) {
  const { t, locale } = language;
  const { series } = reported;
  return (
    <div className={styles.neighbours}>
      <p>
        {t("figure.inSeries")}{" "}
        <a href={localizePath(seriesPath(series.id), locale)}>
          {describeSeries(series, language)}
          {t("common.comma")}
          {describeMeasure(series, language)}
        </a>
      </p>
      {[
        { title: t("figure.previous"), figure: previous },
        { title: t("figure.next"), figure: next },
      ].map(({ title, figure }) => (
        <div key={title}>
          <h3 className={styles.title}>{title}</h3>
          {figure === null ? (
            <p>{t("figure.noNeighbour")}</p>
          ) : (
            <FigureLines
              figures={[figure]}
              standings={standings}
              language={language}
              crisis={false}
            />
          )}
        </div>
      ))}
    </div>
  );
}
