import type { FigureRecordView } from "@/lib/domain/review-views";
import { isPublicState } from "@/lib/domain/figure-state";
import { crisisPath, figurePath, reviewPath } from "@/lib/config/paths";
import { describeFigure } from "@/lib/i18n/describe-figure";
import { localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { Badge } from "@/components/ui/badge";
import { Notice } from "@/components/ui/notice";
import styles from "./record-intro.module.css";

/** The figure as one sentence, what becomes of it now, and what waits above it. */
export function RecordIntro({
  record: { current, status, states },
  language,
}: {
  record: FigureRecordView;
  language: Language;
}) {
  const { t, locale } = language;
  const { figure, series } = current;
  const at = (path: string): string => localizePath(path, locale);
  const [latest] = states;
  const waits = latest?.review?.status === "in_review" ? latest.review : null;
  return (
    <div className={styles.intro}>
      <p className={styles.meta}>
        <Badge>{t(`admin.record.status.${status}`)}</Badge>
        <a href={at(crisisPath(series.crisis.slug))}>{localName(series.crisis.name, locale)}</a>
        {isPublicState({ status, withdrawnBy: figure.withdrawnBy }) ? (
          <a href={at(figurePath(figure.id))}>{t("admin.record.publicPage")}</a>
        ) : (
          <span>{t("admin.record.notPublic")}</span>
        )}
      </p>
      <h1 className={styles.sentence}>{describeFigure(current, language)}</h1>
      {waits && (
        <Notice>
          <p>
            {t("admin.record.waits")}{" "}
            <a href={at(reviewPath(waits.id))}>{t("admin.record.toReview")}</a>
          </p>
        </Notice>
      )}
    </div>
  );
}
