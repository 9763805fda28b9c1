import type { SERIES_KEY_FIELDS, RecordText } from "@/lib/domain/catalogue";
import { INDICATORS, MEASURES, PLACE_ROLES, POPULATIONS, UNITS } from "@/lib/domain/codes";
import type { Organisation, Place, Series } from "@/lib/domain/model";
import type { Language } from "@/lib/i18n/language";
import { fullName } from "@/lib/i18n/describe-origin";
import { formatDate, localName } from "@/lib/i18n/format";
import type { Option } from "@/components/ui/field";
import type { FieldSpec, GroupSpec, ListSpec } from "./form-spec";
import {
  ORGANISATIONS_LIST,
  PLACES_LIST,
  seriesOptions,
  suggestOrganisations,
  suggestPlaces,
} from "./suggestions";

function keyFields({ t }: Language): FieldSpec[] {
  const optionsOf = <Code extends string>(
    codes: readonly Code[],
    label: (code: Code) => string,
  ): Option[] => codes.map((value) => ({ value, label: label(value) }));
  const field = (name: (typeof SERIES_KEY_FIELDS)[number]) => ({
    name,
    label: t(`admin.catalogue.field.${name}`),
  });
  return [
    {
      kind: "choice",
      ...field("indicator"),
      isRequired: true,
      options: optionsOf(INDICATORS, (code) => t(`codes.indicator.${code}`)),
    },
    {
      kind: "choice",
      ...field("population"),
      isRequired: true,
      options: optionsOf(POPULATIONS, (code) => t(`codes.population.${code}`)),
    },
    {
      kind: "choice",
      ...field("measure"),
      isRequired: true,
      options: optionsOf(MEASURES, (code) => t(`codes.measure.${code}`)),
    },
    {
      kind: "choice",
      ...field("unit"),
      isRequired: true,
      options: optionsOf(UNITS, (code) => t(`codes.unit.${code}`)),
    },
    {
      kind: "line",
      ...field("place"),
      isRequired: true,
      hint: t("admin.catalogue.hint.place"),
      list: PLACES_LIST,
    },
    {
      kind: "choice",
      ...field("placeRole"),
      isRequired: true,
      options: optionsOf(PLACE_ROLES, (code) => t(`admin.catalogue.placeRole.${code}`)),
    },
    {
      kind: "line",
      ...field("origin"),
      isRequired: true,
      hint: t("admin.catalogue.hint.origin"),
      list: ORGANISATIONS_LIST,
    },
    { kind: "line", ...field("dataset"), hint: t("admin.catalogue.hint.dataset") },
    {
      kind: "line",
      ...field("definition"),
      hint: t("admin.catalogue.hint.definition"),
      isCode: true,
    },
    { kind: "day", ...field("baseline"), hint: t("admin.catalogue.hint.baseline") },
  ];
}

/** Whether the key of a series may change, and what the series says so far. */
interface SeriesLock {
  isLocked: boolean;
  /** Null for a new one. */
  before: RecordText | null;
  series: Series | null;
}

/**
 * The fields of a series with their suggestions. What identifies it is shown and no more once a figure
 * of it is published.
 */
export function seriesForm(
  language: Language,
  offered: { places: Place[]; organisations: Organisation[] },
  ofCrisis: readonly Series[],
  lock: SeriesLock,
): { groups: GroupSpec[]; lists: ListSpec[] } {
  const totals = ofCrisis.filter(
    ({ id, measure }) => measure === "cumulative" && id !== lock.series?.id,
  );
  return {
    groups: seriesGroups(language, seriesOptions(totals, language), lock),
    lists: [
      suggestPlaces(offered.places, language),
      suggestOrganisations(offered.organisations, language),
    ],
  };
}

function seriesGroups(language: Language, totals: Option[], lock: SeriesLock): GroupSpec[] {
  const { t } = language;
  const fields = keyFields(language);
  const keyHint = t(`admin.catalogue.hint.${lock.isLocked ? "keyFixed" : "keyOpen"}`);
  return [
    {
      legend: t("admin.catalogue.group.key"),
      ...(lock.before === null ? {} : { hint: keyHint }),
      fields: lock.isLocked ? fields.map((spec) => fix(spec, lock, language)) : fields,
    },
    {
      legend: t("admin.catalogue.group.notes"),
      fields: [
        {
          kind: "paragraph",
          name: "methodNote",
          label: t("admin.catalogue.field.methodNote"),
          hint: t("admin.catalogue.hint.methodNote"),
          language: "en",
        },
        {
          kind: "choice",
          name: "continues",
          label: t("admin.catalogue.field.continues"),
          hint: t("admin.catalogue.hint.continues"),
          options: totals,
        },
        {
          kind: "table",
          name: "rhythms",
          label: t("admin.catalogue.field.rhythms"),
          hint: t("admin.catalogue.hint.rhythms"),
          columns: [
            { kind: "number", label: t("admin.catalogue.form.rhythmDays") },
            { kind: "day", label: t("admin.catalogue.form.from") },
            { kind: "day", label: t("admin.catalogue.form.to") },
          ],
        },
      ],
    },
  ];
}

function fix(spec: FieldSpec, { before, series }: SeriesLock, { locale }: Language): FieldSpec {
  const { name, label } = spec;
  const value = before?.[name] ?? "";
  const words: Record<string, string | undefined> =
    series === null
      ? {}
      : {
          place: localName(series.place.name, locale),
          origin: fullName(series.origin, locale),
          ...(series.baseline === null ? {} : { baseline: formatDate(series.baseline, locale) }),
        };
  const chosen = spec.kind === "choice" ? spec.options.find((one) => one.value === value) : null;
  return { kind: "fixed", name, label, shown: words[name] ?? chosen?.label ?? (value || "—") };
}
