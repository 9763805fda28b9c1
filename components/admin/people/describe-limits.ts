import type { LocalizedName } from "@/lib/domain/model";
import type { Person } from "@/lib/domain/person";
import { localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";

/** The crises that a person works on, in words. */
export function describeLimits(
  { role, crisisIds }: Pick<Person, "role" | "crisisIds">,
  crises: readonly { id: string; name: LocalizedName }[],
  { t, locale }: Language,
): string {
  if (crisisIds === null || role === "administrator") return t("admin.account.allCrises");
  return crises
    .filter(({ id }) => crisisIds.includes(id))
    .map(({ name }) => localName(name, locale))
    .join(t("common.comma"));
}
