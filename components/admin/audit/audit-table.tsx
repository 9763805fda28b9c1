import type { AuditPage } from "@/lib/domain/audit-trail";
import { AUDIT_PATH, withQuery } from "@/lib/config/paths";
import { describeActor, describeAuditLine } from "@/lib/i18n/describe-audit";
import { describeInstant } from "@/lib/i18n/describe-instant";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { formatAuditQuery } from "@/lib/schema/audit-query";
import { RecordTable } from "@/components/admin/lists/record-table";
import { AuditChanges } from "./audit-changes";
import styles from "./audit-table.module.css";

/** Lines of the trail in plain words, each with what it changed. */
export function AuditTable({
  trail: { lines, subjects },
  language,
}: {
  trail: AuditPage;
  language: Language;
}) {
  const { t, locale } = language;
  const about = (subject: string): string =>
    localizePath(withQuery(AUDIT_PATH, formatAuditQuery({ subject })), locale);
  return (
    <RecordTable
      caption={t("admin.shell.page.audit")}
      columns={[
        { label: t("admin.audit.column.when") },
        { label: t("admin.audit.column.who") },
        { label: t("admin.audit.column.what") },
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        head: <time dateTime={line.at}>{describeInstant(line.at, language)}</time>,
        cells: [
          <bdi key="who">{describeActor(line.actor, subjects, language)}</bdi>,
          <div key="what" className={styles.what}>
            <p>{describeAuditLine(line, subjects, language)}</p>
            <AuditChanges detail={line.detail} language={language} />
            <a className={styles.about} href={about(line.subject)}>
              {t("admin.audit.onlyThis")}
            </a>
          </div>,
        ],
      }))}
    />
  );
}
