import { importPath } from "@/lib/config/paths";
import type { ImportCounts } from "@/lib/domain/import/import-preview";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import styles from "./count-links.module.css";
import { SHOWN, type Shown } from "./shown-rows";

/** How many rows would become what; each count leads to its rows. */
export function CountLinks({
  id,
  counts,
  shown,
  language: { t, locale },
}: {
  id: string;
  counts: ImportCounts;
  shown: Shown;
  language: Language;
}) {
  return (
    <nav aria-label={t("admin.import.preview.counts")} className={styles.counts}>
      <ul>
        {SHOWN.map((one) => {
          const query = new URLSearchParams({ step: "preview", show: one });
          return (
            <li key={one}>
              <a
                href={localizePath(importPath(id, query), locale)}
                aria-current={one === shown ? "true" : undefined}
                className={counts[one] === 0 ? styles.none : undefined}
              >
                <b>{formatNumber(counts[one], locale)}</b>
                <span>{t(`admin.import.outcome.${one}.name`)}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
