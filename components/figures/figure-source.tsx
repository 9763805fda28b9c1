import type { ReportedFigure } from "@/lib/domain/model";
import { describeDate, describePeriod, describeStart } from "@/lib/i18n/describe-dates";
import { coveredTime, describeDefinition } from "@/lib/i18n/describe-figure";
import type { Language } from "@/lib/i18n/language";
import { classNames } from "@/components/ui/class-names";
import styles from "./figure-source.module.css";
import { OriginName } from "./origin-name";

/** What stands under a number: who counts, what exactly, since when and as of when. */
export function FigureSource({
  reported: { figure, series },
  language,
  inline = false,
}: {
  reported: Pick<ReportedFigure, "figure" | "series">;
  language: Language;
  /** One sentence instead of a line each. */
  inline?: boolean;
}) {
  const time = coveredTime({ figure, series });
  const parts = [
    series.definition === null ? null : describeDefinition(series.definition, language),
    ...(series.measure === "new"
      ? [describePeriod(time, series.measure, language)]
      : [
          describeStart(time, series.measure, language),
          describeDate("asOf", figure.asOf, language, figure.asOfPrecision),
        ]),
  ].filter((text) => text !== null);
  return (
    <p className={classNames(styles.source, !inline && styles.lines)}>
      <strong>
        <OriginName series={series} language={language} />
      </strong>
      {parts.map((text) => (
        <span key={text}>
          {inline && language.t("common.comma")}
          {text}
        </span>
      ))}
    </p>
  );
}
