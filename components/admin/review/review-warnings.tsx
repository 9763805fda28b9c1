import type { AcceptedWarning } from "@/lib/domain/review";
import { describeFinding } from "@/lib/i18n/describe-finding";
import { describeSavedReason } from "@/lib/i18n/describe-saved-reason";
import type { Language } from "@/lib/i18n/language";
import styles from "./review-warnings.module.css";

/** What the checks warned of when the state was submitted, each with the reason that was given. */
export function ReviewWarnings({
  warnings,
  nameOf,
  language,
}: {
  warnings: readonly AcceptedWarning[];
  /** The short name of an organisation by its code. */
  nameOf: (code: string) => string;
  language: Language;
}) {
  return (
    <ul className={styles.warnings}>
      {warnings.map((warning) => (
        <li key={warning.code}>
          <p>{describeFinding(warning, language, nameOf)}</p>
          <p className={styles.reason}>
            {language.t("admin.review.item.reasonLine", {
              reason: describeSavedReason(warning.reason, language) ?? warning.reason,
            })}
          </p>
        </li>
      ))}
    </ul>
  );
}
