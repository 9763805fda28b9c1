import type { FormState } from "@/lib/domain/action-result";
import type { UndoneImport } from "@/lib/domain/import/import-record";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";

/** What was taken back, and what was left since somebody changed it. */
export function sayUndone(
  { takenBack, withdrawn, restored, left }: UndoneImport,
  { t, locale }: Language,
): Partial<FormState> {
  const counts = { takenBack, withdrawn, restored, left: left.length };
  const keys = Object.keys(counts) as (keyof typeof counts)[];
  const lines = keys.flatMap((key) => {
    const count = counts[key];
    const number = formatNumber(count, locale);
    return count === 0 ? [] : [t(`admin.import.undo.line.${key}`, { count, number })];
  });
  return { done: lines.length === 0 ? t("admin.import.undo.nothing") : lines.join(" ") };
}
