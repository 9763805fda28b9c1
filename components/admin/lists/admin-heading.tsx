import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { PageIntro } from "@/components/ui/page-intro";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { DoneNotice } from "./done-notice";
import styles from "./admin-heading.module.css";

/** The head of a page of the lists: the way to it, its title, and what was just done. */
export function AdminHeading({
  crumbs = [],
  title,
  lede = null,
  done = null,
  language,
  children,
}: {
  /** Paths without language. */
  crumbs?: { path: string; text: string }[];
  title: string;
  lede?: string | null;
  done?: string | null;
  language: Language;
  /** What a person may do at once. */
  children?: ReactNode;
}) {
  const { t, locale } = language;
  return (
    <div className={styles.heading}>
      {crumbs.length > 0 && (
        <Breadcrumbs
          label={t("common.breadcrumbs")}
          crumbs={crumbs.map(({ path, text }) => ({ href: localizePath(path, locale), text }))}
        />
      )}
      <PageIntro title={title} lede={lede}>
        {children !== undefined && <div className={styles.actions}>{children}</div>}
      </PageIntro>
      <DoneNotice done={done} language={language} />
    </div>
  );
}
