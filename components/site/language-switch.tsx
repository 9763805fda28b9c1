import type { Language } from "@/lib/i18n/language";
import { localizedPaths } from "@/lib/i18n/localize-path";
import { direction } from "@/lib/i18n/locales";
import styles from "./language-switch.module.css";

/** The same page, with its query, in the other languages: each named in itself. */
export function LanguageSwitch({
  language: { t, locale },
  path,
}: {
  language: Language;
  path: string;
}) {
  return (
    <nav aria-label={t("common.languages")}>
      <ul className={styles.list}>
        {localizedPaths(path).map((other) => (
          <li key={other.locale}>
            <a
              className={styles.link}
              href={other.path}
              lang={other.locale}
              hrefLang={other.locale}
              dir={direction(other.locale)}
              aria-current={other.locale === locale ? "true" : undefined}
            >
              {t(`common.languageName.${other.locale}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
