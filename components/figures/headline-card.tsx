import type { ReactNode } from "react";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Headline } from "@/lib/domain/model";
import { themeOf } from "@/lib/domain/theme";
import { figurePath, seriesPath } from "@/lib/config/paths";
import { describeCheckSince } from "@/lib/i18n/describe-checks";
import { describePlace } from "@/lib/i18n/describe-place";
import { describeQuantity } from "@/lib/i18n/describe-quantity";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { ForeignText } from "@/components/ui/foreign-text";
import { classNames } from "@/components/ui/class-names";
import { Amount } from "./amount";
import { FigureSource } from "./figure-source";
import styles from "./headline-card.module.css";

/** The leading figure of a slot: the number with its bound, then who, where, since and as of. */
export function HeadlineCard({
  headline: { slot, series, latest },
  language,
  knownOn = null,
  report = true,
  sparkline = null,
}: {
  headline: Headline;
  language: Language;
  /** The day whose knowledge is shown, which the link to the series keeps. */
  knownOn?: CalendarDate | null;
  /** Names the document and links the series; a list of crises does without. */
  report?: boolean;
  sparkline?: ReactNode;
}) {
  const { t, locale } = language;
  const words = latest === null ? null : describeQuantity(latest.figure, series, language);
  const checked = latest && describeCheckSince(series.checkedOn, latest.figure, knownOn, language);
  return (
    <article className={classNames(styles.card, styles[themeOf(series.indicator)])}>
      <h3 className={styles.slot}>{t(`codes.slot.${slot}`)}</h3>
      {latest === null || words === null ? (
        <p className={styles.none}>{t("crisis.nothingKnown")}</p>
      ) : (
        <>
          <p className={styles.figure}>
            <a className={styles.link} href={localizePath(figurePath(latest.figure.id), locale)}>
              <Amount words={words} size="large" />
            </a>
          </p>
          <div className={styles.about}>
            <p className={styles.noun}>
              {words.noun} {describePlace(series.place, series.placeRole, language)}
            </p>
            <FigureSource reported={latest} language={language} />
            {checked !== null && <p className={styles.report}>{checked}</p>}
            {sparkline !== null && <div className={styles.spark}>{sparkline}</div>}
            {report && (
              <p className={styles.report}>
                <a href={localizePath(figurePath(latest.figure.id), locale)}>
                  {t("figure.report")}
                </a>
                {t("common.colon")}{" "}
                <ForeignText language={latest.document.language}>
                  {latest.document.title}
                </ForeignText>
                <br />
                <a href={localizePath(seriesPath(series.id, knownOn), locale)}>
                  {t("crisis.wholeSeries")}
                </a>
              </p>
            )}
          </div>
        </>
      )}
    </article>
  );
}
