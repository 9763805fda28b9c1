import type { ReactNode } from "react";
import type { CrisisOverview } from "@/lib/domain/model";
import { crisisPath } from "@/lib/config/paths";
import { describeDate } from "@/lib/i18n/describe-dates";
import { formatNumber, localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { describeCrisisDates } from "./crisis-dates";
import styles from "./crisis-row.module.css";
import { HeadlineBoard } from "./headline-board";

/** A crisis on the home page: its name and what it is, then its leading figures. */
export function CrisisRow({
  overview: { crisis, headlines, figures, lastAsOf },
  language,
  sparklines,
}: {
  overview: CrisisOverview;
  language: Language;
  sparklines?: ReadonlyMap<string, ReactNode>;
}) {
  const { t, locale } = language;
  return (
    <li className={styles.row}>
      <div className={styles.about}>
        <h3 className={styles.name}>
          <a href={localizePath(crisisPath(crisis.slug), locale)}>
            {localName(crisis.name, locale)}
          </a>
        </h3>
        <p className={styles.dates}>{describeCrisisDates(crisis, language)}</p>
        <p className={styles.extent}>
          {t("crisis.figureCount", { count: figures, number: formatNumber(figures, locale) })}
          {lastAsOf !== null &&
            `${t("common.comma")}${t("crisis.latest", { asOf: describeDate("asOf", lastAsOf, language) })}`}
        </p>
      </div>
      <HeadlineBoard
        headlines={headlines}
        language={language}
        brief
        {...(sparklines ? { sparklines } : {})}
      />
    </li>
  );
}
