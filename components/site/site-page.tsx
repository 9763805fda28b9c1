import type { ReactNode } from "react";
import type { Language } from "@/lib/i18n/language";
import { FeedLinks } from "./feed-links";
import { PageLinks } from "./page-links";
import { SiteFooter } from "./site-footer";
import { SiteHeader, type SitePart } from "./site-header";
import styles from "./site-page.module.css";

/** A public page between its header and its footer. */
export function SitePage({
  language,
  path,
  query = "",
  part = null,
  search = true,
  publicUrl = null,
  indexed = true,
  feed = null,
  children,
}: {
  language: Language;
  /** The page's address in English. */
  path: string;
  /** `?...` of this view, kept when the reader changes the language. */
  query?: string;
  part?: SitePart | null;
  /** Off where the page has its own search. */
  search?: boolean;
  publicUrl?: string | null;
  /** Off for a page that is no place of its own. */
  indexed?: boolean;
  /** The feed of the crisis that the page is of. */
  feed?: { slug: string; title: string } | null;
  children: ReactNode;
}) {
  return (
    <>
      {indexed && <PageLinks path={path} locale={language.locale} publicUrl={publicUrl} />}
      {indexed && <FeedLinks crisis={feed} language={language} />}
      <a className={styles.skip} href="#content">
        {language.t("common.skip")}
      </a>
      <SiteHeader language={language} path={path + query} part={part} search={search} />
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <SiteFooter language={language} />
    </>
  );
}
