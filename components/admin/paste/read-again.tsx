import { useTranslations } from "next-intl";
import type { ReadLanguage, ReadText } from "@/lib/domain/pasted-report";
import buttonStyles from "@/components/ui/button.module.css";
import fieldStyles from "@/components/ui/field.module.css";
import styles from "./suggestions.module.css";

/** The language that the text was read in, and the ways back to change it or the text. */
export function ReadAgain({
  read,
  languages,
  busy,
}: {
  read: ReadText;
  languages: readonly { value: ReadLanguage; label: string }[];
  busy: boolean;
}) {
  const t = useTranslations("admin.paste");
  return (
    <div className={styles.again}>
      <label>
        <span className={styles.quiet}>{read.isGuessed ? t("readAsGuessed") : t("readAs")}</span>
        <select name="language" className={fieldStyles.control} defaultValue={read.language}>
          {languages.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button
        type="submit"
        name="intent"
        value="read"
        disabled={busy}
        className={buttonStyles.button}
      >
        {t("readAgain")}
      </button>
      <button
        type="submit"
        name="intent"
        value="change"
        disabled={busy}
        className={buttonStyles.button}
      >
        {t("change")}
      </button>
    </div>
  );
}
