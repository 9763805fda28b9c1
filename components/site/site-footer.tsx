import { DATA_PATH, feedPath, SOURCES_PATH } from "@/lib/config/paths";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import styles from "./site-footer.module.css";

/** What holds for every number of the site, and the ways on. */
export function SiteFooter({ language: { t, locale } }: { language: Language }) {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p className={styles.creed}>{t("common.creed")}</p>
        <p>{t("common.ownership")}</p>
        <ul className={styles.links}>
          <li>
            <a href={localizePath(DATA_PATH, locale)}>{t("common.footer.data")}</a>
          </li>
          <li>
            <a href={localizePath(`${DATA_PATH}#licence`, locale)}>{t("common.footer.licence")}</a>
          </li>
          <li>
            <a href={localizePath(SOURCES_PATH, locale)}>{t("common.footer.sources")}</a>
          </li>
          <li>
            <a href={feedPath(null, "atom", locale)}>{t("common.footer.feed")}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
