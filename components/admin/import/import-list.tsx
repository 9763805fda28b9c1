import { importPath } from "@/lib/config/paths";
import type { ImportSummary } from "@/lib/domain/import/import-record";
import type { NamedPerson } from "@/lib/domain/review-views";
import { describeInstant } from "@/lib/i18n/describe-instant";
import { formatNumber, formatSize } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { RecordHead } from "@/components/admin/lists/record-head";
import { RecordTable } from "@/components/admin/lists/record-table";
import { Section } from "@/components/ui/section";
import styles from "./import-page.module.css";

/** Files that were imported, or are about to be, the latest first. */
export function ImportList({
  imports,
  language,
}: {
  imports: readonly (ImportSummary & { starter: NamedPerson })[];
  language: Language;
}) {
  const { t, locale } = language;
  return (
    <Section id="imports" title={t("admin.import.list.title")}>
      {imports.length === 0 ? (
        <p className={styles.quiet}>{t("admin.import.list.none")}</p>
      ) : (
        <RecordTable
          caption={t("admin.import.list.title")}
          columns={[
            { label: t("admin.import.list.file") },
            { label: t("admin.import.list.status") },
            { label: t("admin.import.list.figures") },
            { label: t("admin.import.list.by") },
            { label: t("admin.import.list.when") },
          ]}
          rows={imports.map((one) => ({
            key: one.id,
            head: (
              <RecordHead
                href={localizePath(importPath(one.id), locale)}
                name={one.name}
                about={formatSize(one.bytes, locale)}
              />
            ),
            cells: [
              t(`admin.import.status.${one.status}`),
              one.outcome === null ? null : describeFigures(one.outcome, language),
              <span key="by">
                <bdi>{one.starter.name}</bdi>
              </span>,
              describeInstant(one.updatedAt, language),
            ],
          }))}
        />
      )}
    </Section>
  );
}

function describeFigures(
  { created, changed }: { created: number; changed: number },
  { t, locale }: Language,
): string {
  const count = created + changed;
  return t("admin.import.list.count", { count, number: formatNumber(count, locale) });
}
