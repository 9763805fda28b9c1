import "server-only";
import type { NameChoice } from "@/lib/domain/import/import-mapping";
import { isCountryCode } from "@/lib/domain/country-codes";
import { slugOf } from "@/lib/domain/import/slug-of";
import { foldWords } from "@/lib/schema/fold-words";
import type { PathedPlace } from "@/lib/store/read-places";
import { findCountryPlace, type ImportCatalogue } from "./catalogue";
import { codeFrom } from "./code-from";
import { findCountry, nameCountry } from "./country-names";
import type { NameHints } from "./name-book";

/** The crisis that a name means: its slug, also as words ("Libya 2019"), or its name in any language. */
export function findCrisis(name: string, { crises }: ImportCatalogue): string | null {
  for (const slug of [name, slugOf(name)]) if (crises.has(slug)) return slug;
  const folded = foldWords(name);
  const named = [...crises.values()].filter((crisis) =>
    [crisis.name.en, crisis.name.fr, crisis.name.ar].some(
      (one) => one !== null && foldWords(one) === folded,
    ),
  );
  return named.length === 1 ? (named[0]?.slug ?? null) : null;
}

export function suggestCrisis(name: string, { fullName }: NameHints): NameChoice {
  const country = findCountry(withoutYears(name));
  return make("crisis", name, { name: fullName ?? name, country, pcode: null, adminLevel: null });
}

/** Places by their names in every language, folded. */
export type PlaceIndex = Map<string, PathedPlace[]>;

export function indexPlaces({ places }: ImportCatalogue): PlaceIndex {
  const index: PlaceIndex = new Map();
  for (const place of places.values()) {
    const { name, slug, pcode } = place;
    for (const text of new Set([name.en, name.fr, name.ar, slug, pcode].map(fold)))
      if (text !== null) index.set(text, [...(index.get(text) ?? []), place]);
  }
  return index;
}

/**
 * The place that a name means: a slug, a p-code, the code or a name of a country, or a name in any
 * language; where several have it, the one in the row's country.
 */
export function findPlace(
  name: string,
  { country, pcode }: NameHints,
  index: PlaceIndex,
  catalogue: ImportCatalogue,
): string | null {
  if (catalogue.places.has(name)) return name;
  const coded = pcode === null ? [] : (index.get(foldWords(pcode)) ?? []);
  const [byCode] = coded.filter((place) => place.pcode === pcode);
  if (byCode !== undefined) return byCode.slug;
  const named = index.get(foldWords(name)) ?? [];
  const near = country === null ? named : named.filter((place) => place.country === country);
  const [one, other] = near.length > 0 ? near : named;
  if (one !== undefined && other === undefined) return one.slug;
  if (one !== undefined) return null;
  return findCountryPlace(catalogue, countryOf(name))?.slug ?? null;
}

export function suggestPlace(
  name: string,
  hints: NameHints,
  index: PlaceIndex,
  catalogue: ImportCatalogue,
): NameChoice | null {
  // Several have the name: whichever was suggested would be a guess.
  if ((index.get(foldWords(name)) ?? []).length > 0) return null;
  const { country, pcode, adminLevel, fullName } = hints;
  // A slug with the name beside it is another installation's: it stays as it was there.
  if (fullName !== null) return make("place", name, { name: fullName, country, pcode, adminLevel });
  const whole = countryOf(name);
  if (whole !== null && (hints.country === null || hints.country === whole)) {
    const text = nameCountry(whole)?.en ?? name;
    return make("place", text, { name: text, country: whole, pcode: hints.pcode, adminLevel: 0 });
  }
  return make("place", name, {
    name,
    country: hints.country ?? countryOfCrisis(hints.crisis, catalogue),
    pcode: hints.pcode,
    adminLevel: hints.adminLevel,
  });
}

/** The one country of a crisis, or that its name speaks of; null where there are several. */
function countryOfCrisis(name: string | null, catalogue: ImportCatalogue): string | null {
  if (name === null) return null;
  const slug = findCrisis(name, catalogue);
  const [only = null, second] = catalogue.crises.get(slug ?? "")?.countries ?? [];
  if (slug !== null) return second === undefined ? only : null;
  return countryOf(withoutYears(name));
}

function withoutYears(name: string): string {
  return name.replace(/[\d–-]+/g, " ").trim();
}

function countryOf(name: string): string | null {
  return isCountryCode(name) ? name : findCountry(name);
}

function make(
  kind: "crisis" | "place",
  name: string,
  parts: Omit<Extract<NameChoice, { kind: "new" }>, "kind" | "code" | "dataset">,
): NameChoice {
  return { kind: "new", code: codeFrom(kind, name), ...parts, dataset: null };
}

function fold(text: string | null): string | null {
  return text === null ? null : foldWords(text);
}
