import type { LeftFigureView, UndoView } from "@/lib/domain/import/undone-import";
import { figureRecordPath } from "@/lib/config/paths";
import { describeFigure } from "@/lib/i18n/describe-figure";
import { describeInstant } from "@/lib/i18n/describe-instant";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { RecordTable } from "@/components/admin/lists/record-table";
import { sayPerson } from "@/components/admin/review/review-words";
import { classNames } from "@/components/ui/class-names";
import { SavedReason } from "@/components/figures/saved-reason";
import styles from "./import-page.module.css";

/** The figures that undoing an import leaves, each with its way there and the reason in words. */
export function LeftFigures({
  undo: { left, leftCount },
  language,
}: {
  undo: UndoView;
  language: Language;
}) {
  const { t, locale } = language;
  if (left.length === 0) return null;
  return (
    <div className={classNames(styles.part, styles.left)}>
      <h3>{t("admin.import.undo.left.title")}</h3>
      <RecordTable
        isNumbered
        caption={t("admin.import.undo.left.title")}
        columns={[
          { label: t("admin.import.preview.row") },
          { label: t("admin.import.undo.left.figure") },
          { label: t("admin.import.undo.left.why") },
        ]}
        rows={left.map((figure) => ({
          key: figure.figureId,
          head: formatNumber(figure.row, locale),
          cells: [
            <a key="figure" href={localizePath(figureRecordPath(figure.figureId), locale)}>
              {describeFigure(figure.reported, language)}
            </a>,
            <Why key="why" figure={figure} language={language} />,
          ],
        }))}
      />
      {leftCount > left.length && (
        <p className={styles.quiet}>
          {t("admin.import.undo.left.firstOf", {
            shown: formatNumber(left.length, locale),
            count: leftCount,
            number: formatNumber(leftCount, locale),
          })}
        </p>
      )}
    </div>
  );
}

/** What became of the figure, by whom and when, and why in their words. */
function Why({
  figure: { why, by, at, reason },
  language,
}: {
  figure: LeftFigureView;
  language: Language;
}) {
  const { t } = language;
  return (
    <div>
      <p>{t(`admin.import.undo.why.${why}`)}</p>
      {by !== null && at !== null && (
        <p className={styles.quiet}>
          <bdi>{sayPerson(by, language)}</bdi>
          {t("common.comma")}
          <time dateTime={at}>{describeInstant(at, language)}</time>
        </p>
      )}
      {reason !== "" && (
        <p className={styles.quiet}>
          <SavedReason language={language}>{reason}</SavedReason>
        </p>
      )}
    </div>
  );
}
