import { ArrivalOutput } from "@/components/ui/arrival-output";
import type { Language } from "@/lib/i18n/language";
import styles from "./done-notice.module.css";

const DONE = ["saved", "added", "archivedNow", "restoredNow", "checkedNow", "mergedNow"] as const;
export type Done = (typeof DONE)[number];

/** Another name for each rendering. */
const nameArrival = (): string => crypto.randomUUID();

/** Says what was done on the way to this page, where its address names that. */
export function DoneNotice({ done, language }: { done: string | null; language: Language }) {
  const known = DONE.find((one) => one === done);
  if (known === undefined) return null;
  return (
    // Another one after each save, also where the address stays the same.
    <ArrivalOutput key={nameArrival()} className={styles.done}>
      {language.t(`admin.catalogue.form.${known}`)}
    </ArrivalOutput>
  );
}
