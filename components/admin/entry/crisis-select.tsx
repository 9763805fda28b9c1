import type { Crisis } from "@/lib/domain/model";
import { localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import styles from "@/components/ui/field.module.css";

/** One crisis out of those that are open to the person. */
export function CrisisSelect({
  crises,
  chosen,
  language: { t, locale },
}: {
  crises: readonly Crisis[];
  /** Slug. */
  chosen: string;
  language: Language;
}) {
  return (
    <label className={styles.field}>
      <span className={styles.label}>{t("admin.entry.start.crisis")}</span>
      <select className={styles.control} name="crisis" defaultValue={chosen}>
        {crises.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {localName(name, locale)}
          </option>
        ))}
      </select>
    </label>
  );
}
