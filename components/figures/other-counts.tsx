import type { Headline } from "@/lib/domain/model";
import { figurePath } from "@/lib/config/paths";
import { describePlace } from "@/lib/i18n/describe-place";
import { describeQuantity } from "@/lib/i18n/describe-quantity";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { Amount } from "./amount";
import { FigureSource } from "./figure-source";
import styles from "./other-counts.module.css";

/** The counts that stand behind the leading one: other sources, other definitions. Never a sum. */
export function OtherCounts({
  headlines,
  language,
}: {
  headlines: Headline[];
  language: Language;
}) {
  const { t, locale } = language;
  const counts = headlines.flatMap(({ series, latest }) => (latest ? [{ series, latest }] : []));
  if (counts.length === 0) return null;
  return (
    <div className={styles.others}>
      <h4 className={styles.title}>{t("crisis.otherCounts")}</h4>
      <ul>
        {counts.map(({ series, latest }) => {
          const words = describeQuantity(latest.figure, series, language);
          return (
            <li key={series.id} className={styles.count}>
              <a href={localizePath(figurePath(latest.figure.id), locale)}>
                <Amount words={words} /> {words.noun}
              </a>{" "}
              {describePlace(series.place, series.placeRole, language)}
              <FigureSource reported={latest} language={language} inline />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
