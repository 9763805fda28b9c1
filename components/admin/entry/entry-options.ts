import type { Organisation, Place } from "@/lib/domain/model";
import { fullName, shortName } from "@/lib/i18n/describe-origin";
import { localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { foldWords } from "@/lib/schema/fold-words";
import type { ListOption } from "@/lib/schema/rank-options";

/** Organisations as a list to search, by short name. */
export function organisationOptions(
  organisations: readonly (Organisation & { aliases: string[] })[],
  { locale }: Language,
): ListOption[] {
  return organisations
    .map((organisation) => {
      const { code, name, shortName: short, aliases } = organisation;
      const label = shortName(organisation, locale);
      const full = fullName(organisation, locale);
      return {
        value: code,
        label,
        detail: full === label ? "" : localName(name, locale),
        names: fold([code, name.en, name.fr, name.ar, short?.en, short?.fr, short?.ar, ...aliases]),
      };
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}

/** Places as a list to search, each with what it lies in; `countries` come first. */
export function placeOptions(
  places: readonly (Place & { within: Place[] })[],
  countries: readonly string[],
  { t, locale }: Language,
): ListOption[] {
  const isNear = ({ country }: Place) => country !== null && countries.includes(country);
  return places
    .map((place) => ({
      near: isNear(place),
      option: {
        value: place.slug,
        label: localName(place.name, locale),
        detail: place.within
          .toReversed()
          .map(({ name }) => localName(name, locale))
          .join(t("common.comma")),
        names: fold([
          place.name.en,
          place.name.fr,
          place.name.ar,
          place.pcode,
          place.adminLevel === 0 ? place.country : null,
          place.slug,
        ]),
      },
    }))
    .toSorted(
      (a, b) =>
        Number(b.near) - Number(a.near) || a.option.label.localeCompare(b.option.label, locale),
    )
    .map(({ option }) => option);
}

function fold(names: readonly (string | null | undefined)[]): string[] {
  return [...new Set(names.flatMap((name) => (name ? [foldWords(name)] : [])))];
}
