import { ORGANISATION_KINDS } from "@/lib/domain/codes";
import type { RecordText } from "@/lib/domain/catalogue";
import type { Language, Translator } from "@/lib/i18n/language";
import type { Locale } from "@/lib/i18n/locales";
import type { FieldSpec, GroupSpec } from "./form-spec";

const SUFFIXES: readonly (readonly [Locale, "" | "Fr" | "Ar"])[] = [
  ["en", ""],
  ["fr", "Fr"],
  ["ar", "Ar"],
];

type Base = "name" | "shortName" | "summary" | "title";

/** A name or text in three languages. */
function localized(t: Translator, base: Base, kind: "line" | "paragraph"): FieldSpec[] {
  return SUFFIXES.map(([language, suffix]) => ({
    kind,
    name: `${base}${suffix}`,
    label: t(`admin.catalogue.field.${base}${suffix}`),
    language,
    isRequired: language === "en" && base !== "shortName",
  }));
}

/** Texts of which the English one is what the other languages fall back to. */
function named(t: Translator, group: "names" | "summaries" | "titles", fields: FieldSpec[]) {
  const hint = t("admin.catalogue.hint.translation");
  return { legend: t(`admin.catalogue.group.${group}`), hint, fields };
}

/** A name that addresses are made of: entered once. */
function lasting(
  t: Translator,
  field: "slug" | "code",
  hint: string,
  before: RecordText | null,
): FieldSpec {
  const base = { name: field, label: t(`admin.catalogue.field.${field}`) };
  if (before === null) return { ...base, kind: "line", hint, isRequired: true, isCode: true };
  const shown = before[field] ?? "";
  return { ...base, kind: "fixed", shown, hint: t("admin.catalogue.hint.fixed") };
}

/** The fields of a crisis; `before` is the one that is edited, null for a new one. */
export function crisisGroups({ t }: Language, before: RecordText | null): GroupSpec[] {
  return [
    named(t, "names", localized(t, "name", "line")),
    named(t, "summaries", localized(t, "summary", "paragraph")),
    {
      legend: t("admin.catalogue.group.about"),
      fields: [
        lasting(t, "slug", t("admin.catalogue.hint.slugCrisis"), before),
        { kind: "day", name: "startDate", label: t("admin.catalogue.field.startDate") },
        {
          kind: "day",
          name: "endDate",
          label: t("admin.catalogue.field.endDate"),
          hint: t("admin.catalogue.hint.endDateCrisis"),
        },
        {
          kind: "line",
          name: "countries",
          label: t("admin.catalogue.field.countries"),
          hint: t("admin.catalogue.hint.countries"),
          isCode: true,
        },
        {
          kind: "line",
          name: "glide",
          label: t("admin.catalogue.field.glide"),
          hint: t("admin.catalogue.hint.glide"),
          isCode: true,
        },
        {
          kind: "number",
          name: "rank",
          label: t("admin.catalogue.field.rank"),
          hint: t("admin.catalogue.hint.rank"),
          isRequired: true,
        },
      ],
    },
  ];
}

/** The fields of an event. */
export function eventGroups({ t }: Language): GroupSpec[] {
  return [
    named(t, "titles", localized(t, "title", "line")),
    {
      legend: t("admin.catalogue.group.about"),
      fields: [
        {
          kind: "day",
          name: "startDate",
          label: t("admin.catalogue.field.startDate"),
          isRequired: true,
        },
        { kind: "day", name: "endDate", label: t("admin.catalogue.field.endDate") },
        {
          kind: "line",
          name: "document",
          label: t("admin.catalogue.field.document"),
          hint: t("admin.catalogue.hint.document"),
          isCode: true,
        },
      ],
    },
  ];
}

/** The fields of an organisation. */
export function organisationGroups({ t }: Language, before: RecordText | null): GroupSpec[] {
  return [
    named(t, "names", localized(t, "name", "line")),
    {
      legend: t("admin.catalogue.group.shortNames"),
      hint: t("admin.catalogue.hint.shortName"),
      fields: localized(t, "shortName", "line"),
    },
    {
      legend: t("admin.catalogue.group.about"),
      fields: [
        lasting(t, "code", t("admin.catalogue.hint.code"), before),
        {
          kind: "choice",
          name: "kind",
          label: t("admin.catalogue.field.kind"),
          isRequired: true,
          options: ORGANISATION_KINDS.map((kind) => ({
            value: kind,
            label: t(`codes.organisationKind.${kind}`),
          })),
        },
        {
          kind: "paragraph",
          name: "aliases",
          label: t("admin.catalogue.field.aliases"),
          hint: t("admin.catalogue.hint.aliases"),
        },
      ],
    },
  ];
}

/** The fields of a place; `places` names the suggestions for the one above it. */
export function placeGroups(
  { t }: Language,
  before: RecordText | null,
  places: string,
): GroupSpec[] {
  const number = (name: "latitude" | "longitude"): FieldSpec => ({
    kind: "line",
    name,
    label: t(`admin.catalogue.field.${name}`),
    isCode: true,
  });
  return [
    named(t, "names", localized(t, "name", "line")),
    {
      legend: t("admin.catalogue.group.position"),
      fields: [
        lasting(t, "slug", t("admin.catalogue.hint.slugPlace"), before),
        {
          kind: "line",
          name: "parent",
          label: t("admin.catalogue.field.parent"),
          hint: t("admin.catalogue.hint.parent"),
          list: places,
        },
        {
          kind: "choice",
          name: "adminLevel",
          label: t("admin.catalogue.field.adminLevel"),
          options: (["0", "1", "2", "3"] as const).map((level) => ({
            value: level,
            label: t(`admin.catalogue.level.${level}`),
          })),
        },
        {
          kind: "line",
          name: "country",
          label: t("admin.catalogue.field.country"),
          hint: t("admin.catalogue.hint.country"),
          isCode: true,
        },
        { kind: "line", name: "pcode", label: t("admin.catalogue.field.pcode"), isCode: true },
        number("latitude"),
        number("longitude"),
      ],
    },
  ];
}
