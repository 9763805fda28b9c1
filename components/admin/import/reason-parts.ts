import { FALL_REASONS } from "@/lib/domain/codes";
import { ENTRY_WARNINGS } from "@/lib/domain/entry-check";
import type { ImportPlan, ImportPreview } from "@/lib/domain/import/import-preview";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { reasonName } from "@/lib/schema/import-plan/reason-texts";
import type { FieldSpec } from "@/components/admin/forms/form-field";
import type { PlanPart } from "./plan-part";

/** What the checks ask about rows that could be imported: once for all rows of a kind. */
export function reasonParts(
  plan: ImportPlan,
  { warnings, reasoned = {}, counts }: ImportPreview,
  language: Language,
): PlanPart[] {
  const { t } = language;
  const ofWarnings = ENTRY_WARNINGS.flatMap((code): FieldSpec[] => {
    const count = warnings[code] ?? 0;
    if (count === 0 && plan.reasons[code] === undefined) return [];
    return [
      {
        kind: "long",
        name: reasonName(code),
        label: t(`admin.import.warning.${code}`),
        hint: sayRows(count, reasoned[code] ?? 0, language),
        value: plan.reasons[code] ?? "",
      },
    ];
  });
  const falls: FieldSpec = {
    kind: "list",
    name: "fallReason",
    label: t("admin.import.reasons.fall"),
    hint: t("admin.import.reasons.fallHint"),
    value: plan.fallReason ?? "",
    options: [
      { value: "", label: t("admin.import.reasons.noFall") },
      ...FALL_REASONS.map((value) => ({ value, label: t(`codes.fallReason.${value}`) })),
    ],
  };
  const duplicates: FieldSpec = {
    kind: "list",
    name: "keepDuplicates",
    label: t("admin.import.reasons.duplicates"),
    hint: t("admin.import.reasons.duplicatesHint"),
    value: plan.keepDuplicates ? "1" : "",
    options: [
      { value: "", label: t("admin.import.reasons.leaveDuplicates") },
      { value: "1", label: t("admin.import.reasons.keepDuplicates") },
    ],
  };
  const others = [
    ...(counts.error > 0 || plan.fallReason !== null ? [falls] : []),
    ...(counts.duplicate > 0 || plan.keepDuplicates ? [duplicates] : []),
  ];
  return [
    {
      kind: "fields" as const,
      legend: t("admin.import.reasons.title"),
      hint: t("admin.import.reasons.hint"),
      isRoomy: true,
      fields: ofWarnings,
    },
    {
      kind: "fields" as const,
      legend: t("admin.import.reasons.others"),
      isRoomy: true,
      fields: others,
    },
  ].filter(({ fields }) => fields.length > 0);
}

/** How many rows a warning asks about, and how many of them answer for themselves. */
function sayRows(count: number, own: number, { t, locale }: Language): string {
  const rows = t("admin.import.reasons.rows", { count, number: formatNumber(count, locale) });
  if (own === 0) return rows;
  const said = t("admin.import.reasons.own", { count: own, number: formatNumber(own, locale) });
  return [rows, said].join(t("common.comma"));
}
