import type { ReportedFigure } from "@/lib/domain/model";
import type { Standings } from "@/lib/domain/standing";
import { figurePath } from "@/lib/config/paths";
import { describeDate } from "@/lib/i18n/describe-dates";
import { describeFigure } from "@/lib/i18n/describe-figure";
import { localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { ForeignText } from "@/components/ui/foreign-text";
import { FigureBadges } from "./figure-badges";
import styles from "./figure-line.module.css";

/** A figure as one sentence with the report behind it, for lists of unlike figures. */
function FigureLine({
  reported,
  standings,
  language,
  crisis = true,
}: {
  reported: ReportedFigure;
  standings: Standings;
  language: Language;
  /** Names the crisis. */
  crisis?: boolean;
}) {
  const { locale } = language;
  const { document, series, figure } = reported;
  return (
    <li className={styles.line}>
      <a className={styles.sentence} href={localizePath(figurePath(figure.id), locale)}>
        {describeFigure(reported, language)}
      </a>
      <span className={styles.report}>
        {crisis && <span>{localName(series.crisis.name, locale)}</span>}
        <span>
          <ForeignText language={document.language}>{document.title}</ForeignText>
          {language.t("common.comma")}
          {document.published === null
            ? language.t("figure.publishedUnknown")
            : describeDate("published", document.published, language)}
        </span>
      </span>
      <FigureBadges reported={reported} standings={standings} language={language} late={false} />
    </li>
  );
}

/** {@link FigureLine}s one under the other. */
export function FigureLines({
  figures,
  standings,
  language,
  crisis = true,
}: {
  figures: readonly ReportedFigure[];
  standings: Standings;
  language: Language;
  crisis?: boolean;
}) {
  return (
    <ul>
      {figures.map((reported) => (
        <FigureLine
          key={reported.figure.id}
          reported={reported}
          standings={standings}
          language={language}
          crisis={crisis}
        />
      ))}
    </ul>
  );
}
