import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { Notice } from "@/components/ui/notice";
import styles from "./start.module.css";

/** That a report was submitted, for whoever comes here from there. */
export function EntryNotice({
  submitted,
  language: { t, locale },
}: {
  /** How many of its figures wait for review, as the address says. */
  submitted: string | string[] | undefined;
  language: Language;
}) {
  if (typeof submitted !== "string" || !/^\d{1,4}$/.test(submitted)) return null;
  const count = Number(submitted);
  return (
    <output className={styles.notice}>
      <Notice>{t("admin.entry.submitted", { count, number: formatNumber(count, locale) })}</Notice>
    </output>
  );
}
