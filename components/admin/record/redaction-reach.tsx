import type { Language } from "@/lib/i18n/language";
import styles from "./redaction-reach.module.css";

const REACHED = ["figure", "siblings", "document", "drafts", "imports"] as const;
const LEFT = ["files", "elsewhere", "crises", "copies"] as const;

/** What taking a text out changes, and what it leaves for people to see to. */
export function RedactionReach({ language: { t } }: { language: Language }) {
  return (
    <div className={styles.reach}>
      <div>
        <h3>{t("admin.record.redact.reached.title")}</h3>
        <ul>
          {REACHED.map((name) => (
            <li key={name}>{t(`admin.record.redact.reached.${name}`)}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t("admin.record.redact.left.title")}</h3>
        <ul>
          {LEFT.map((name) => (
            <li key={name}>{t(`admin.record.redact.left.${name}`)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
