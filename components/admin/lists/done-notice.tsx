import type { Language } from "@/lib/i18n/language";
import styles from "./done-notice.module.css";

const DONE = ["saved", "added", "archivedNow", "restoredNow", "checkedNow", "mergedNow"] as const;
export type Done = (typeof DONE)[number];

/** Says what was done on the way to this page, where its address names that. */
export function DoneNotice({ done, language }: { done: string | null; language: Language }) {
  const known = DONE.find((one) => one === done);
  if (known === undefined) return null;
  return <output className={styles.done}>{language.t(`admin.catalogue.form.${known}`)}</output>;
}
