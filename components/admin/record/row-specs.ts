import {
  DATE_BASES,
  DATE_PRECISIONS,
  FALL_REASONS,
  INDICATORS,
  MEASURES,
  PLACE_ROLES,
  POPULATIONS,
  QUALIFIERS,
  ROLE_REASONS,
  ROLES,
  SUPERSEDE_REASONS,
  UNITS,
} from "@/lib/domain/codes";
import type { RowField } from "@/lib/domain/merge-rows";
import type { Organisation, Place } from "@/lib/domain/model";
import { shortName } from "@/lib/i18n/describe-origin";
import { localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { DescribedChoice } from "@/components/admin/entry/described-report";
import { hourOptions } from "@/components/admin/entry/hour-options";
import type { FieldSpec } from "@/components/admin/forms/form-field";

/** Fields of a row that belong together, as a plain form shows them. */
export interface RowGroup {
  title: string;
  hint?: string;
  fields: (FieldSpec & { name: RowField })[];
}

/** What organisations and places are chosen from. */
export interface RowLists {
  organisations: readonly (Organisation & { aliases: string[] })[];
  places: readonly (Place & { within: Place[] })[];
  /** Figures that it may be a part of or add to. */
  figures: DescribedChoice[];
  events: DescribedChoice[];
}

interface Option {
  value: string;
  label: string;
}

/** Every field of a row in its groups, for a plain form. */
export function listRowGroups(lists: RowLists, language: Language): RowGroup[] {
  const { t } = language;
  const label = (name: Exclude<RowField, "kind">): string => t(`admin.fields.label.${name}`);
  const text = (name: Exclude<RowField, "kind">) => {
    return { kind: "text" as const, name, label: label(name) };
  };
  const long = (name: "excerpt" | "note") => ({ kind: "long" as const, name, label: label(name) });
  const list = (name: Exclude<RowField, "kind">, options: Option[], empty = false) => {
    const none = { value: "", label: t("admin.record.correct.open") };
    return {
      kind: "list" as const,
      name,
      label: label(name),
      options: empty ? [none, ...options] : options,
    };
  };
  const codes = optionsOf(language);
  const { organisations, places } = namedOptions(lists, language);
  return [
    {
      title: t("admin.record.correct.number"),
      fields: [
        {
          kind: "list",
          name: "kind",
          label: t("admin.record.correct.kind"),
          options: [
            { value: "figure", label: t("admin.record.correct.kindFigure") },
            { value: "not_available", label: t("admin.record.correct.kindNotAvailable") },
          ],
        },
        list("qualifier", codes.qualifier),
        text("value"),
        text("low"),
        text("high"),
        text("households"),
        text("registeredLate"),
        {
          kind: "ticks",
          name: "provisional",
          label: label("provisional"),
          values: [],
          options: [{ value: "1", label: t("admin.record.yes") }],
        },
      ],
    },
    {
      title: t("admin.record.correct.dates"),
      fields: [
        text("asOf"),
        list("asOfPrecision", codes.precision),
        text("asOfEarliest"),
        list("asOfHour", hourOptions(language.locale), true),
        list("asOfBasis", codes.basis),
        text("periodStart"),
        list("periodStartBasis", codes.basis),
      ],
    },
    {
      title: t("admin.record.correct.evidence"),
      fields: [text("page"), long("excerpt"), long("note")],
    },
    {
      title: t("admin.record.correct.count"),
      hint: t("admin.record.correct.countHint"),
      fields: [
        list("indicator", codes.indicator),
        list("population", codes.population),
        list("measure", codes.measure),
        list("unit", codes.unit),
        list("place", places),
        list("placeRole", codes.placeRole),
        list("origin", organisations),
        text("via"),
        text("dataset"),
        text("definition"),
        text("baseline"),
      ],
    },
    {
      title: t("admin.record.correct.standing"),
      fields: [
        list("role", codes.role),
        list("roleReason", codes.roleReason, true),
        list("fallReason", codes.fallReason, true),
        text("supersedes"),
        list("supersedeReason", codes.supersedeReason, true),
        list("event", lists.events, true),
        list("partOf", lists.figures, true),
        list("additionalTo", lists.figures, true),
        text("computedBy"),
      ],
    },
  ];
}

function optionsOf({ t }: Language) {
  const named = <Code extends string>(all: readonly Code[], name: (code: Code) => string) =>
    all.map((value) => ({ value: value as string, label: name(value) }));
  return {
    qualifier: named(
      QUALIFIERS.filter((code) => code !== "not_available"),
      (code) => t(`codes.qualifier.${code}`),
    ),
    precision: named(DATE_PRECISIONS, (code) => t(`admin.fields.precision.${code}`)),
    basis: named(DATE_BASES, (code) => t(`codes.dateBasis.${code}`)),
    indicator: named(INDICATORS, (code) => t(`codes.indicator.${code}`)),
    population: named(POPULATIONS, (code) => t(`codes.population.${code}`)),
    measure: named(MEASURES, (code) => t(`codes.measure.${code}`)),
    unit: named(UNITS, (code) => t(`codes.unit.${code}`)),
    placeRole: named(PLACE_ROLES, (code) => t(`admin.fields.placeRole.${code}`)),
    role: named(ROLES, (code) => t(`codes.role.${code}`)),
    roleReason: named(ROLE_REASONS, (code) => t(`codes.roleReason.${code}`)),
    fallReason: named(FALL_REASONS, (code) => t(`codes.fallReason.${code}`)),
    supersedeReason: named(SUPERSEDE_REASONS, (code) => t(`codes.supersedeReason.${code}`)),
  };
}

function namedOptions({ organisations, places }: RowLists, { locale }: Language) {
  const sort = (options: Option[]): Option[] =>
    options.toSorted((a, b) => a.label.localeCompare(b.label, locale));
  return {
    organisations: sort(
      organisations.map((one) => ({ value: one.code, label: shortName(one, locale) })),
    ),
    places: sort(places.map(({ slug, name }) => ({ value: slug, label: localName(name, locale) }))),
  };
}

/** What a field's text is called where it comes from a list; other texts are what they are. */
export function nameRowValue(groups: readonly RowGroup[], field: RowField, text: string): string {
  const spec = groups.flatMap(({ fields }) => fields).find(({ name }) => name === field);
  if (!spec || !("options" in spec)) return text;
  return spec.options.find(({ value }) => value === text)?.label ?? text;
}

/** The name of a row's field. */
export function nameRowField(groups: readonly RowGroup[], field: RowField): string {
  const spec = groups.flatMap(({ fields }) => fields).find(({ name }) => name === field);
  return spec?.label ?? field;
}
