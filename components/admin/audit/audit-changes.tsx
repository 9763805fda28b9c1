import type { FieldChange } from "@/lib/domain/audit";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { Disclosure } from "@/components/ui/disclosure";
import styles from "./audit-table.module.css";

/** What an edit changed, field by field, before and after. */
export function AuditChanges({
  detail,
  language: { t, locale },
}: {
  detail: Record<string, unknown>;
  language: Language;
}) {
  const changed = detail["changed"];
  if (!Array.isArray(changed) || changed.length === 0) return null;
  const changes = changed as FieldChange[];
  const labelOf = (field: string): string => {
    const key = `admin.catalogue.field.${field}` as "admin.catalogue.field.name";
    return t.has(key) ? t(key) : field;
  };
  return (
    <Disclosure>
      <summary>
        {t("admin.audit.changes", {
          count: changes.length,
          number: formatNumber(changes.length, locale),
        })}
      </summary>
      <ul className={styles.changes}>
        {changes.map(({ field, from, to }) => (
          <li key={field}>
            {t("admin.audit.change", {
              field: labelOf(field),
              from: from ?? t("admin.audit.nothing"),
              to: to ?? t("admin.audit.nothing"),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
