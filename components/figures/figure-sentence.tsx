import type { ReportedFigure } from "@/lib/domain/model";
import type { Standings } from "@/lib/domain/standing";
import { themeOf } from "@/lib/domain/theme";
import { coveredTime, describeScope } from "@/lib/i18n/describe-figure";
import { describePeriod } from "@/lib/i18n/describe-dates";
import { describeQuantity } from "@/lib/i18n/describe-quantity";
import type { Language } from "@/lib/i18n/language";
import { classNames } from "@/components/ui/class-names";
import { Notice } from "@/components/ui/notice";
import { Amount } from "./amount";
import { FigureBadges } from "./figure-badges";
import styles from "./figure-sentence.module.css";
import { OriginName } from "./origin-name";

/** The one number as a person would say it, and what to know before repeating it. */
export function FigureSentence({
  reported,
  standings,
  language,
}: {
  reported: ReportedFigure;
  standings: Standings;
  language: Language;
}) {
  const { figure, series, status } = reported;
  const { t } = language;
  const words = describeQuantity(figure, series, language);
  return (
    <div className={classNames(styles.block, styles[themeOf(series.indicator)])}>
      <h1 className={styles.sentence}>
        <span className={styles.origin}>
          <OriginName series={series} language={language} />
          {t("common.colon")}
        </span>{" "}
        <span className={styles.amount}>
          <Amount words={words} size="large" />
        </span>{" "}
        <span className={styles.rest}>
          {words.noun} {describeScope(series, language)}{" "}
          {describePeriod(coveredTime(reported), series.measure, language)}
        </span>
      </h1>
      <FigureBadges reported={reported} standings={standings} language={language} />
      {status !== "published" && (
        <Notice>
          <p>{t(`figure.statusNotice.${status}`)}</p>
          {figure.withdrawnReason !== null && (
            <p>
              <bdi lang="en">{figure.withdrawnReason}</bdi>
            </p>
          )}
        </Notice>
      )}
      {status === "published" && standings.get(figure.id)?.onLine === false && (
        <Notice>
          <p>{t("figure.besideNotice")}</p>
        </Notice>
      )}
    </div>
  );
}
