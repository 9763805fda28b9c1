import { localizedPaths } from "@/lib/i18n/localize-path";
import { direction, type Locale } from "@/lib/i18n/locales";
import styles from "./language-links.module.css";

/** The same page, with its query, in the other languages: each named in itself. */
export function LanguageLinks({
  label,
  path,
  current,
  names,
}: {
  label: string;
  /** Of the page, without a language. */
  path: string;
  current: Locale;
  names: Record<Locale, string>;
}) {
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        {localizedPaths(path).map((other) => (
          <li key={other.locale}>
            <a
              className={styles.link}
              href={other.path}
              lang={other.locale}
              hrefLang={other.locale}
              dir={direction(other.locale)}
              aria-current={other.locale === current ? "true" : undefined}
            >
              {names[other.locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
