import type { Language } from "@/lib/i18n/language";
import type { FieldSpec, GroupSpec } from "./form-spec";
import { ORGANISATIONS_LIST } from "./suggestions";

/** Why something is done, which its history keeps. */
function reason({ t }: Language): FieldSpec {
  return {
    kind: "paragraph",
    name: "reason",
    label: t("admin.documents.field.reason"),
    hint: t("admin.documents.hint.reason"),
    isRequired: true,
    rows: 2,
  };
}

/** The fields of a document, and why it changes. */
export function documentGroups(language: Language): GroupSpec[] {
  const { t } = language;
  return [
    {
      legend: t("admin.documents.group.what"),
      fields: [
        {
          kind: "paragraph",
          name: "title",
          label: t("admin.documents.field.title"),
          isRequired: true,
          rows: 2,
        },
        {
          kind: "paragraph",
          name: "url",
          label: t("admin.documents.field.url"),
          rows: 2,
          isCode: true,
        },
        {
          kind: "line",
          name: "publisher",
          label: t("admin.documents.field.publisher"),
          hint: t("admin.documents.hint.publisher"),
          list: ORGANISATIONS_LIST,
        },
        {
          kind: "day",
          name: "published",
          label: t("admin.documents.field.published"),
          hint: t("admin.documents.hint.published"),
        },
        {
          kind: "line",
          name: "language",
          label: t("admin.documents.field.language"),
          hint: t("admin.documents.hint.language"),
          isCode: true,
        },
        { kind: "paragraph", name: "note", label: t("admin.documents.field.note"), rows: 2 },
      ],
    },
    { legend: t("admin.documents.group.why"), fields: [reason(language)] },
  ];
}

/** Why two documents are merged, and which: the one that stays at the revision that was looked at. */
export function documentMergeGroups(language: Language): GroupSpec[] {
  const hidden = (name: string): FieldSpec => ({ kind: "hidden", name, label: "" });
  return [
    {
      legend: language.t("admin.documents.group.why"),
      fields: [reason(language), hidden("intoId"), hidden("intoRevision")],
    },
  ];
}
