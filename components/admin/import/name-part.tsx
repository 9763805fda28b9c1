import { isAllowed, type Actor, type Permission } from "@/lib/domain/permissions";
import type { NameChoice, NameKind } from "@/lib/domain/import/import-mapping";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { nameControl, writeName } from "@/lib/schema/import-plan/name-texts";
import type { FieldSpec } from "@/components/admin/forms/form-field";
import { ORGANISATION_LIST, PLACE_LIST } from "./constant-parts";
import styles from "./column-head.module.css";
import type { PlanLine, PlanPart } from "./plan-part";

/** A name of a file, with what was decided or is suggested about it. */
export interface FileName {
  kind: NameKind;
  name: string;
  /** How many figures wait for it; null where it is decided. */
  rows: number | null;
  choice: NameChoice | null;
}

export const CRISIS_LIST = "import-crises";

const LISTS: Record<NameKind, string> = {
  crisis: CRISIS_LIST,
  organisation: ORGANISATION_LIST,
  place: PLACE_LIST,
};

/** What allows to make such a record. */
const NEEDED: Record<NameKind, Permission> = {
  crisis: "crisis.write",
  organisation: "organisation.write",
  place: "place.write",
};

/** The question what the names of one kind stand for: something on record, or something new. */
export function namePart(
  kind: NameKind,
  names: readonly FileName[],
  actor: Actor,
  language: Language,
): PlanPart {
  const { t } = language;
  const mayMake = isAllowed(actor, NEEDED[kind]);
  return {
    kind: "lines",
    isWide: true,
    legend: t(`admin.import.names.kind.${kind}`),
    ...(mayMake ? {} : { hint: t("admin.import.names.mayNotMake") }),
    lines: names.map((one) => nameLine(one, mayMake, language)),
  };
}

function nameLine(
  { kind, name, rows, choice }: FileName,
  mayMake: boolean,
  language: Language,
): PlanLine {
  const { t, locale } = language;
  const texts = writeName(kind, name, choice);
  const control = (part: Parameters<typeof nameControl>[2]) => {
    const called = nameControl(kind, name, part);
    return { name: called, value: texts[called] ?? "" };
  };
  const kept = (["pcode", "adminLevel", "dataset"] as const).map((part): FieldSpec => ({
    kind: "hidden",
    label: "",
    ...control(part),
  }));
  const country: FieldSpec = {
    kind: "code",
    label: t("admin.import.names.country"),
    ...control("country"),
  };
  return {
    key: `${kind} ${name}`,
    name,
    head: (
      <>
        <span className={styles.name}>
          <bdi>{name}</bdi>
        </span>
        {rows !== null && (
          <span className={styles.count}>
            {t("admin.import.names.rows", { count: rows, number: formatNumber(rows, locale) })}
          </span>
        )}
      </>
    ),
    choice: {
      kind: "list",
      label: t("admin.import.names.choiceOf", { name }),
      labelHidden: true,
      options: [
        { value: "", label: t("admin.import.names.open") },
        { value: "known", label: t("admin.import.names.known") },
        ...(mayMake ? [{ value: "new", label: t(`admin.import.names.new.${kind}`) }] : []),
      ],
      ...control("choice"),
    },
    more: [
      {
        when: "known",
        fields: [
          {
            kind: "code",
            label: t(`admin.import.names.codeOf.${kind}`),
            list: LISTS[kind],
            ...control("code"),
          },
        ],
      },
      {
        when: "new",
        fields: [
          { kind: "text", label: t("admin.import.names.newName"), ...control("newName") },
          { kind: "code", label: t("admin.import.names.newCode"), ...control("newCode") },
          ...(kind === "organisation" ? [] : [country]),
          ...kept,
        ],
      },
    ],
    confirm: null,
  };
}
