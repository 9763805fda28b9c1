import type { PlaceRole } from "@/lib/domain/codes";
import type { Place } from "@/lib/domain/model";
import { localName } from "./format";
import { inFrench, ofFrench } from "./french-place";
import type { Language } from "./language";

/** English names that are spoken with an article. */
const ENGLISH_ARTICLE =
  /^(?:Gaza Strip|West Bank|Philippines|Netherlands|Democratic Republic|Central African Republic|Abyei Area|United|Solomon Islands|Occupied Palestinian)/i;

/** Where a count was made, as a sentence says it: "in Tripoli", "au Soudan", "في ليبيا". */
export function describePlace(place: Place, role: PlaceRole, { t, locale }: Language): string {
  const name = localName(place.name, locale);
  if (locale === "fr") {
    const known = place.name.fr !== null && place.adminLevel !== null;
    const country = known ? place.adminLevel === 0 : null;
    if (role === "in") return inFrench(name, country);
    return t(`figure.place.${role}`, { place: ofFrench(name, country) });
  }
  const spoken = locale === "en" && ENGLISH_ARTICLE.test(name) ? `the ${name}` : name;
  return t(`figure.place.${role}`, { place: spoken });
}
