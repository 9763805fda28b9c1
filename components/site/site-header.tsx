import { DATA_PATH, HOME_PATH, SOURCES_PATH } from "@/lib/config/paths";
import type { Language } from "@/lib/i18n/language";
import { languageNames } from "@/lib/i18n/language-names";
import { localizePath } from "@/lib/i18n/localize-path";
import { LanguageLinks } from "@/components/ui/language-links";
import { SearchForm } from "./search-form";
import styles from "./site-header.module.css";

/** The parts of the site that the header leads to. */
export type SitePart = "crises" | "sources" | "data";

const PARTS: [SitePart, string][] = [
  ["crises", HOME_PATH],
  ["sources", SOURCES_PATH],
  ["data", DATA_PATH],
];

/** Name, ways to the parts of the site, search and languages. */
export function SiteHeader({
  language,
  path,
  part,
  search,
}: {
  language: Language;
  /** This page with its query, for the language switch. */
  path: string;
  part: SitePart | null;
  search: boolean;
}) {
  const { t, locale } = language;
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a className={styles.name} href={localizePath(HOME_PATH, locale)}>
          <Mark />
          <bdi lang="en">{t("common.name")}</bdi>
        </a>
        <nav className={styles.parts} aria-label={t("common.mainMenu")}>
          <ul>
            {PARTS.map(([key, href]) => (
              <li key={key}>
                <a
                  href={localizePath(href, locale)}
                  aria-current={key === part ? "true" : undefined}
                >
                  {t(`common.part.${key}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {search && (
          <div className={styles.search}>
            <SearchForm language={language} />
          </div>
        )}
        <div className={styles.languages}>
          <LanguageLinks
            label={t("common.languages")}
            path={path}
            current={language.locale}
            names={languageNames(language)}
          />
        </div>
      </div>
    </header>
  );
}

function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M2 21h6v-6h6V9" />
      <circle cx="18.5" cy="5.5" r="3.2" />
    </svg>
  );
}
