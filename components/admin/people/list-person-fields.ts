import type { LocalizedName } from "@/lib/domain/model";
import { USER_ROLES, type UserRole } from "@/lib/domain/permissions";
import { localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import type { ChoiceSpec, TicksSpec } from "@/components/admin/forms/form-field";

/** The choice of a role, each with what it may do. */
export function roleField(value: UserRole, { t }: Language): ChoiceSpec {
  return {
    kind: "choice",
    name: "role",
    label: t("admin.account.role"),
    value,
    options: USER_ROLES.map((role) => ({
      value: role,
      label: t(`admin.people.role.${role}`),
      hint: t(`admin.people.roleHint.${role}`),
    })),
  };
}

/** The crises that a person is limited to. */
export function crisesField(
  values: readonly string[],
  crises: readonly { id: string; name: LocalizedName }[],
  { t, locale }: Language,
): TicksSpec {
  return {
    kind: "ticks",
    name: "crises",
    label: t("admin.people.crisesLimit"),
    hint: t("admin.people.crisesLimitHint"),
    values: [...values],
    options: crises.map(({ id, name }) => ({ value: id, label: localName(name, locale) })),
  };
}
