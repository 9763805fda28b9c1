import type { Crisis } from "@/lib/domain/model";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";

/** When a crisis began, and whether it goes on or is closed; null where nothing is recorded. */
export function describeCrisisDates(
  { startDate, endDate }: Pick<Crisis, "startDate" | "endDate">,
  { t, locale }: Language,
): string | null {
  const start = startDate === null ? null : formatDate(startDate, locale);
  const end = endDate === null ? null : formatDate(endDate, locale);
  if (start !== null && end !== null) return t("crisis.closed", { start, end });
  if (start !== null) return t("crisis.ongoing", { start });
  return end === null ? null : t("crisis.ended", { end });
}
