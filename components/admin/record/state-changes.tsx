import type { SavedState } from "@/lib/domain/review-views";
import type { Language } from "@/lib/i18n/language";
import { listChanges } from "@/components/admin/review/list-changes";
import styles from "./record-history.module.css";

/** What a saved state changed of the one before it. */
export function StateChanges({
  before,
  after,
  language,
}: {
  before: SavedState | null;
  after: SavedState;
  language: Language;
}) {
  const { t } = language;
  if (before === null) return <p className={styles.meta}>{t("admin.record.history.first")}</p>;
  const changes = listChanges(before.reported, after.reported, language);
  if (changes.length === 0) {
    return <p className={styles.meta}>{t("admin.record.history.same")}</p>;
  }
  const nothing = t("admin.review.item.nothing");
  return (
    <ul className={styles.changes}>
      {changes.map((change) => (
        <li key={change.key}>
          {t.rich("admin.record.history.change", {
            field: () => <span className={styles.field}>{change.name}</span>,
            before: () => <del>{change.before ?? nothing}</del>,
            after: () => <ins>{change.after ?? nothing}</ins>,
          })}
        </li>
      ))}
    </ul>
  );
}
