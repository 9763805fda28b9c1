import type { ImportProgress } from "@/lib/domain/import/import-progress";
import { formatNumber } from "./format";
import type { Language } from "./language";

/** How far work on a file is, in words, and as a share where the end is known. */
export function describeImportProgress(
  { step, done, total }: ImportProgress,
  { t, locale }: Language,
): { text: string; share: number | null } {
  const said = { count: done, number: formatNumber(done, locale) };
  const isKnown = total !== null && total > 0;
  const rows = isKnown
    ? t("admin.import.task.rowsOf", { ...said, total: formatNumber(total, locale) })
    : t("admin.import.task.rows", said);
  const text = t(`admin.import.progress.${step}`, { rows });
  return { text, share: isKnown ? Math.min(done / total, 1) : null };
}
