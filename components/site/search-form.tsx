import { HOME_PATH } from "@/lib/config/paths";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { classNames } from "@/components/ui/class-names";
import styles from "./search-form.module.css";

/** Looks for crises, figures and documents; works without JavaScript. */
export function SearchForm({
  language: { t, locale },
  value = null,
  large = false,
}: {
  language: Language;
  value?: string | null;
  large?: boolean;
}) {
  return (
    <search aria-label={t("home.searchLabel")}>
      <form
        action={localizePath(HOME_PATH, locale)}
        className={classNames(styles.form, large && styles.large)}
      >
        <input
          type="search"
          name="q"
          required
          aria-label={t("home.searchLabel")}
          placeholder={t(large ? "home.searchHint" : "common.search")}
          defaultValue={value ?? ""}
          className={styles.input}
        />
        <button type="submit" className={styles.button}>
          {t("common.search")}
        </button>
      </form>
    </search>
  );
}
