import {
  FALL_REASONS,
  INDICATORS,
  MEASURES,
  PLACE_ROLES,
  POPULATIONS,
  QUALIFIERS,
  UNITS,
} from "@/lib/domain/codes";
import type { ImportField } from "@/lib/domain/import/import-field";
import type { ImportMapping } from "@/lib/domain/import/import-mapping";
import { importFieldName } from "@/lib/i18n/import-field-name";
import type { Language } from "@/lib/i18n/language";
import { constantName, PRESET_FIELDS } from "@/lib/schema/import-plan/mapping-texts";
import type { FieldSpec, ListOption } from "@/components/admin/forms/form-field";
import type { PlanPart } from "./plan-part";

/** Fields that one text may fill for a whole file, in the order in which a report is read. */
const CONSTANTS = [
  "crisis",
  "indicator",
  "population",
  "measure",
  "unit",
  "qualifier",
  "place",
  "place_role",
  "origin",
  "dataset",
  "publisher",
  "document_title",
  "document_url",
  "document_language",
  "published",
  "as_of",
  "period_start",
  "baseline",
  "definition",
  "note",
] as const satisfies readonly ImportField[];

/** Suggestions for texts, by the id of their list. */
export const ORGANISATION_LIST = "import-organisations";
export const PLACE_LIST = "import-places";

const LISTS: Partial<Record<ImportField, string>> = {
  origin: ORGANISATION_LIST,
  publisher: ORGANISATION_LIST,
  place: PLACE_LIST,
};

const DAYS: readonly ImportField[] = ["published", "as_of", "period_start", "baseline"];

/** The question what stands where a file says nothing: first for fields that no column has. */
export function constantParts(
  mapping: ImportMapping,
  crises: ListOption[],
  language: Language,
): PlanPart[] {
  const { t } = language;
  const mapped = new Set<ImportField>(
    mapping.columns.flatMap((target) =>
      target.kind === "field"
        ? [target.field]
        : target.kind === "amount"
          ? PRESET_FIELDS.filter((field) => target.preset[field] !== undefined)
          : [],
    ),
  );
  const specOf = (field: ImportField): FieldSpec =>
    fieldSpec(field, constantName(field), mapping.constants[field] ?? "", crises, language);
  const lacking = CONSTANTS.filter((field) => !mapped.has(field));
  const present = CONSTANTS.filter((field) => mapped.has(field));
  return [
    {
      kind: "fields" as const,
      legend: t("admin.import.columns.constants"),
      hint: t("admin.import.columns.constantsHint"),
      fields: lacking.map(specOf),
    },
    {
      kind: "fields" as const,
      legend: t("admin.import.columns.empty"),
      hint: t("admin.import.columns.emptyHint"),
      isFolded: true,
      fields: present.map(specOf),
    },
  ].filter(({ fields }) => fields.length > 0);
}

/** The control for a field: a list for codes, a day for days, else a text. */
export function fieldSpec(
  field: ImportField,
  name: string,
  value: string,
  crises: ListOption[],
  language: Language,
): FieldSpec {
  const label = importFieldName(field, language);
  const codes = codeOptions(field, language) ?? (field === "crisis" ? crises : null);
  if (codes !== null && codes.length > 0) {
    const none = { value: "", label: language.t("admin.import.columns.notGiven") };
    const known = codes.some((code) => code.value === value) || value === "";
    // A text of the file, or one that was typed, is not lost for not being a code.
    const options = known ? codes : [...codes, { value, label: value }];
    return { kind: "list", name, label, value, options: [none, ...options] };
  }
  if (DAYS.includes(field)) return { kind: "date", name, label, value };
  const list = LISTS[field];
  return { kind: "text", name, label, value, ...(list === undefined ? {} : { list }) };
}

function codeOptions(field: ImportField, { t }: Language): ListOption[] | null {
  switch (field) {
    case "indicator":
      return INDICATORS.map((value) => ({ value, label: t(`codes.indicator.${value}`) }));
    case "population":
      return POPULATIONS.map((value) => ({ value, label: t(`codes.population.${value}`) }));
    case "measure":
      return MEASURES.map((value) => ({ value, label: t(`codes.measure.${value}`) }));
    case "unit":
      return UNITS.map((value) => ({ value, label: t(`codes.unit.${value}`) }));
    case "qualifier":
      return QUALIFIERS.map((value) => ({ value, label: t(`codes.qualifier.${value}`) }));
    case "place_role":
      return PLACE_ROLES.map((value) => ({ value, label: t(`admin.fields.placeRole.${value}`) }));
    case "fall_reason":
      return FALL_REASONS.map((value) => ({ value, label: t(`codes.fallReason.${value}`) }));
    default:
      return null;
  }
}
