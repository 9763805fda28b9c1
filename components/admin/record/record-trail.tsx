import type { AuditLine } from "@/lib/domain/audit-trail";
import type { FigureRecordView } from "@/lib/domain/review-views";
import { describeActor } from "@/lib/i18n/describe-audit";
import { describeInstant } from "@/lib/i18n/describe-instant";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { nameField } from "@/components/admin/review/review-words";
import styles from "./record-trail.module.css";

/** The lines of the audit trail about a figure, and what was taken out of its texts. */
export function RecordTrail({
  record: { trail, redactions },
  language,
}: {
  record: FigureRecordView;
  language: Language;
}) {
  const { t } = language;
  if (trail.lines.length === 0 && redactions.length === 0)
    return <p>{t("admin.record.audit.none")}</p>;
  return (
    <>
      {redactions.map(({ field, reason, at, by }) => (
        <p key={at} className={styles.redaction}>
          {t("admin.record.redact.was", {
            field: nameField(field, language),
            name: by.name,
            date: describeInstant(at, language),
            reason,
          })}
        </p>
      ))}
      <ul className={styles.trail}>
        {trail.lines.map((line) => (
          <li key={line.id}>
            <time dateTime={line.at}>{describeInstant(line.at, language)}</time>
            <bdi>{describeActor(line.actor, trail.subjects, language)}</bdi>
            <span>{describeLine(line, language)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function describeLine({ action, detail }: AuditLine, { t, locale }: Language): string {
  const key = `admin.audit.action.${action.replace(".", "_")}` as "admin.audit.action.seed_import";
  const done = t.has(key) ? t(key) : action;
  const revision = detail["revision"];
  if (typeof revision !== "number") return done;
  const number = formatNumber(revision, locale);
  return `${done} (${t("admin.record.history.revision", { number })})`;
}
