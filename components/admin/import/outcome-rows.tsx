import type { ReactNode } from "react";
import type { PreviewRows } from "@/lib/domain/import/import-record";
import type { PreviewedRow } from "@/lib/domain/import/import-preview";
import { figureRecordPath } from "@/lib/config/paths";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { RecordTable } from "@/components/admin/lists/record-table";
import { describeTexts } from "./describe-texts";
import styles from "./import-page.module.css";
import { MOST_SHOWN, type Shown } from "./shown-rows";

/** The first rows that would become new figures, be left out, and so on. */
export function OutcomeRows({
  rows,
  shown,
  count,
  language,
}: {
  rows: PreviewRows;
  shown: Exclude<Shown, "error">;
  /** How many there are altogether. */
  count: number;
  language: Language;
}) {
  const { t, locale } = language;
  const kept =
    shown === "warning"
      ? [...rows.new, ...rows.changed]
          .filter(({ warnings }) => warnings.length > 0)
          .toSorted((a, b) => a.row - b.row)
      : rows[shown];
  const listed = kept.slice(0, MOST_SHOWN);
  if (listed.length === 0) return <p className={styles.quiet}>{t("admin.import.preview.none")}</p>;
  return (
    <>
      <RecordTable
        isNumbered
        caption={t(`admin.import.outcome.${shown}.title`)}
        columns={[
          { label: t("admin.import.preview.row") },
          { label: t("admin.import.preview.number"), isNumber: true },
          { label: t("admin.import.preview.counted") },
          { label: t("admin.import.preview.asOf") },
          { label: t("admin.import.preview.where") },
          { label: t("admin.import.preview.source") },
          { label: t("admin.import.preview.about") },
        ]}
        rows={listed.map((row) => {
          const said = describeTexts(row.texts, language);
          return {
            key: `${row.row} ${row.amountColumn ?? ""}`,
            head: formatNumber(row.row, locale),
            cells: [
              said.number,
              said.counted,
              said.asOf,
              foreign(said.where),
              foreign(said.source),
              sayAbout(row, language),
            ],
          };
        })}
      />
      {count > listed.length && (
        <p className={styles.quiet}>
          {t("admin.import.preview.firstOf", {
            shown: formatNumber(listed.length, locale),
            count,
            number: formatNumber(count, locale),
          })}
        </p>
      )}
    </>
  );
}

/** A text of the file, which keeps its direction and stands where the page's own would. */
function foreign(text: string): ReactNode {
  if (text === "") return null;
  return (
    <span>
      <bdi>{text}</bdi>
    </span>
  );
}

/** What the checks ask about, and the figure on record. */
function sayAbout(
  { warnings, figureId, outcome }: PreviewedRow,
  { t, locale }: Language,
): ReactNode {
  if (warnings.length === 0 && (figureId === null || outcome === "new")) return null;
  return (
    <div>
      {warnings.length > 0 && (
        <p>{warnings.map((code) => t(`admin.import.warning.${code}`)).join(t("common.comma"))}</p>
      )}
      {figureId !== null && outcome !== "new" && (
        <a href={localizePath(figureRecordPath(figureId), locale)}>
          {t("admin.import.preview.onRecord")}
        </a>
      )}
    </div>
  );
}
