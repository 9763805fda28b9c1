import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import type { Language } from "@/lib/i18n/language";
import { listEntryChoices } from "@/lib/work/list-entry-choices";
import { listEntryCrises } from "@/lib/work/list-report-kinds";
import { organisationOptions, placeOptions } from "@/components/admin/entry/entry-options";
import { tellApart, type NameLists } from "@/components/admin/paste/name-lists";

/** Organisations, and the places of the countries of the crises open to the person. */
export async function readNameLists(actor: Actor | null, language: Language): Promise<NameLists> {
  const { organisations, places } = await listEntryChoices(actor);
  const countries = (await listEntryCrises(actor)).flatMap((crisis) => crisis.countries);
  return {
    organisations: tellApart(organisationOptions(organisations, language)),
    places: tellApart(placeOptions(places, countries, language)),
  };
}
