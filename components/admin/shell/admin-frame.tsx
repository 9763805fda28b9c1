import type { ReactNode } from "react";
import { ACCOUNT_PATH, ADMIN_PATH, HOME_PATH } from "@/lib/config/paths";
import type { Actor } from "@/lib/domain/permissions";
import type { Language } from "@/lib/i18n/language";
import { languageNames } from "@/lib/i18n/language-names";
import { localizePath } from "@/lib/i18n/localize-path";
import { AdminLanguages } from "./admin-languages";
import { AdminMenu } from "./admin-menu";
import styles from "./admin-frame.module.css";
import { listMenuItems } from "./list-menu-items";

/** Header with the ways to what the person may do, and the page below it. */
export function AdminFrame({
  language,
  actor,
  signOut,
  children,
}: {
  language: Language;
  actor: Actor | null;
  /** A server action. */
  signOut: () => Promise<void>;
  children: ReactNode;
}) {
  const { t, locale } = language;
  return (
    <>
      <a className={styles.skip} href="#content">
        {t("common.skip")}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <a className={styles.name} href={localizePath(ADMIN_PATH, locale)}>
            <bdi lang="en">{t("common.name")}</bdi>
            <span className={styles.part}>{t("admin.shell.title")}</span>
          </a>
          <a className={styles.quiet} href={localizePath(HOME_PATH, locale)}>
            {t("admin.shell.toSite")}
          </a>
          <AdminLanguages
            label={t("common.languages")}
            current={locale}
            names={languageNames(language)}
          />
          {actor !== null && (
            <form action={signOut} className={styles.person}>
              <a
                className={styles.quiet}
                href={localizePath(ACCOUNT_PATH, locale)}
                aria-label={t("admin.shell.accountOf", { name: actor.name })}
              >
                <bdi>{actor.name}</bdi>
              </a>
              <button type="submit" className={styles.quiet}>
                {t("admin.shell.signOut")}
              </button>
            </form>
          )}
        </div>
        {actor !== null && (
          <AdminMenu label={t("admin.shell.menu")} items={listMenuItems(actor, language)} />
        )}
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}
