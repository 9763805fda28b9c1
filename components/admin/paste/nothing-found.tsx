import { useTranslations } from "next-intl";
import styles from "./suggestions.module.css";

/** What is looked for, where nothing of it was found. */
export function NothingFound() {
  const t = useTranslations("admin.paste.nothing");
  return (
    <div className={styles.nothing}>
      <p>{t("lookedFor")}</p>
      <p>{t("leftOut")}</p>
      <p>{t("next")}</p>
    </div>
  );
}
