import { IMPORT_FIELDS, type ImportField } from "@/lib/domain/import/import-field";
import { importFieldName } from "@/lib/i18n/import-field-name";
import type { Language } from "@/lib/i18n/language";
import { AMOUNT } from "@/lib/schema/import-plan/mapping-texts";
import type { ListOption } from "@/components/admin/forms/form-field";

/** Fields that people look for together, in the order in which a report is read. */
const GROUPS = {
  number: ["value", "low", "high", "qualifier", "households"],
  counted: ["indicator", "population", "measure", "unit", "definition", "dataset", "baseline"],
  time: ["as_of", "period_start", "published"],
  place: ["crisis", "place", "place_slug", "place_role", "country", "pcode"],
  source: [
    "origin",
    "via",
    "publisher",
    "document_title",
    "document_url",
    "document_language",
    "page",
    "excerpt",
  ],
  judgement: ["note", "provisional", "role", "role_reason", "fall_reason", "warning_reason"],
} as const satisfies Record<string, readonly ImportField[]>;

const GROUP_NAMES = Object.keys(GROUPS) as (keyof typeof GROUPS)[];

/** Everything that a column may mean; what only our own exports have comes last. */
export function targetOptions(language: Language): ListOption[] {
  const { t } = language;
  const optionOf = (field: ImportField, group: string): ListOption => ({
    value: field,
    label: importFieldName(field, language),
    group,
  });
  const grouped = new Set<ImportField>(GROUP_NAMES.flatMap((name) => GROUPS[name]));
  const number = t("admin.import.group.number");
  return [
    { value: "", label: t("admin.import.columns.ignored") },
    { value: AMOUNT, label: t("admin.import.columns.amount"), group: number },
    ...GROUP_NAMES.flatMap((name) =>
      GROUPS[name].map((field) => optionOf(field, t(`admin.import.group.${name}`))),
    ),
    ...IMPORT_FIELDS.filter((field) => !grouped.has(field)).map((field) =>
      optionOf(field, t("admin.import.group.export")),
    ),
  ];
}
