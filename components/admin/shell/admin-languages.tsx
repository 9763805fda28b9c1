"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { withQuery } from "@/lib/config/paths";
import { localizedPaths, splitLocale } from "@/lib/i18n/localize-path";
import { direction, type Locale } from "@/lib/i18n/locales";
import styles from "./admin-languages.module.css";

/** The same page, with its query, in the other languages: each named in itself. */
export function AdminLanguages({
  label,
  current,
  names,
}: {
  label: string;
  current: Locale;
  names: Record<Locale, string>;
}) {
  const { path } = splitLocale(usePathname());
  const query = new URLSearchParams(useSearchParams().toString());
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        {localizedPaths(withQuery(path, query)).map((other) => (
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
