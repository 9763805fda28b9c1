import type { ImportRecord } from "@/lib/domain/import/import-record";
import type { ImportStep } from "@/lib/domain/import/import-steps";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { findUnsure } from "@/lib/schema/import-plan/find-unconfirmed";
import { listNames } from "./names-step";

/** What each step of an import still asks for, in few words. */
export function sayWaiting(
  record: ImportRecord,
  { t, locale }: Language,
): Record<ImportStep, string | null> {
  const say = (key: "unsure" | "names" | "reasons" | "errors", count: number): string | null =>
    count === 0
      ? null
      : t(`admin.import.waiting.${key}`, { count, number: formatNumber(count, locale) });
  const { preview } = record;
  return {
    reading: null,
    columns: say("unsure", findUnsure(record).length),
    names: say("names", listNames(record).filter(({ rows }) => rows !== null).length),
    preview:
      preview === null
        ? null
        : (say("reasons", preview.unreasoned) ?? say("errors", preview.counts.error)),
    commit: null,
  };
}
