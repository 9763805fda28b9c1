import { parseCalendarDate } from "@/lib/domain/calendar-date";
import type { EntryFinding } from "@/lib/domain/entry-check";
import type { KnownSeries } from "@/lib/domain/match-series";
import type { Problem } from "@/lib/domain/refusal";
import { referredRow } from "@/lib/domain/row-reference";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import { datasetName } from "@/lib/i18n/describe-origin";
import { describeDefinition } from "@/lib/i18n/describe-figure";
import type { Language } from "@/lib/i18n/language";
import type { Fix } from "./described-report";

/** What one click can do about a problem: say which of the readings or series was meant. */
export function fixProblem(
  { field, code, values = {} }: Problem,
  candidates: readonly KnownSeries[],
  language: Language,
): Fix[] {
  if (code === "series_ambiguous")
    return candidates.map((candidate) => chooseSeries(candidate, language));
  if (field === null || (code !== "number_ambiguous" && code !== "date_ambiguous")) return [];
  return [values["first"], values["second"]].flatMap((reading) => {
    if (reading === undefined) return [];
    const date = typeof reading === "string" ? parseCalendarDate(reading) : null;
    const label =
      date !== null
        ? formatDate(date, language.locale)
        : formatNumber(Number(reading), language.locale);
    return [{ label, fields: { [field]: String(reading) } }];
  });
}

/** What tells series alike apart, said in full. */
function chooseSeries({ key }: KnownSeries, language: Language): Fix {
  const { t, locale } = language;
  const parts = [
    key.dataset === null ? null : datasetName(key.dataset, language),
    key.definition === null ? null : describeDefinition(key.definition, language),
    key.baseline === null
      ? null
      : t("figure.dates.since", { date: formatDate(key.baseline, locale) }),
  ].filter((part) => part !== null);
  return {
    label: parts.length > 0 ? parts.join(t("common.comma")) : t("admin.entry.plainSeries"),
    fields: {
      dataset: key.dataset ?? "-",
      definition: key.definition ?? "-",
      baseline: key.baseline ?? "-",
    },
  };
}

/** What one click can do about a finding. */
export function fixFinding({ code, field, values }: EntryFinding, { t, locale }: Language): Fix[] {
  const { suggested, figure, periodStart, near } = values;
  if (code === "transposed_digits" && typeof suggested === "number")
    return [
      {
        label: t("admin.checks.fix.value", { value: formatNumber(suggested, locale) }),
        fields: { [field]: String(suggested) },
      },
    ];
  if (code === "restates_day" && figure !== undefined && referredRow(String(figure)) === null)
    return [
      {
        label: t("admin.checks.fix.edition"),
        fields: { supersedes: String(figure), supersedeReason: "restated" },
      },
    ];
  if (code === "other_baseline" && near === "no" && periodStart !== undefined)
    return [{ label: t("admin.checks.fix.baseline"), fields: { baseline: String(periodStart) } }];
  return [];
}
