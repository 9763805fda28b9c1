import type { Actor } from "@/lib/domain/permissions";
import { shortName } from "@/lib/i18n/describe-origin";
import type { Language } from "@/lib/i18n/language";
import { listEntryChoices } from "@/lib/work/list-entry-choices";

/** What gives the short name of an organisation by its code, in the language of the page. */
export async function nameOrganisations(
  actor: Actor | null,
  { locale }: Language,
): Promise<(code: string) => string> {
  const { organisations } = await listEntryChoices(actor);
  const names = new Map(organisations.map((one) => [one.code, shortName(one, locale)]));
  return (code) => names.get(code) ?? code;
}
