import "server-only";
import { listCountryCodes, twoLettersOf } from "@/lib/domain/country-codes";
import { foldWords } from "@/lib/schema/fold-words";

const LANGUAGES = ["en", "fr", "ar"] as const;
const NAMES = {
  en: new Intl.DisplayNames("en", { type: "region" }),
  fr: new Intl.DisplayNames("fr", { type: "region" }),
  ar: new Intl.DisplayNames("ar", { type: "region" }),
};

/** Names of countries that files use beside the ones that Unicode's data has. */
const FURTHER: Readonly<Record<string, string>> = {
  palestine: "PSE",
  "occupied palestinian territory": "PSE",
  opt: "PSE",
  syria: "SYR",
  "syrian arab republic": "SYR",
  drc: "COD",
  "dr congo": "COD",
  "democratic republic of the congo": "COD",
  burma: "MMR",
  turkey: "TUR",
  turkiye: "TUR",
  "ivory coast": "CIV",
  "russian federation": "RUS",
  "republic of moldova": "MDA",
  "iran (islamic republic of)": "IRN",
  "venezuela (bolivarian republic of)": "VEN",
};

let codes: Map<string, string> | null = null;

/** The ISO 3166-1 alpha-3 code of a country by its name in English, French or Arabic; else null. */
export function findCountry(name: string): string | null {
  codes ??= listNames();
  return codes.get(foldWords(name)) ?? null;
}

/** What a country is called in English, French and Arabic; null for a code that is no country's. */
export function nameCountry(iso3: string): { en: string; fr: string; ar: string } | null {
  const iso2 = twoLettersOf(iso3);
  if (iso2 === null) return null;
  const [en = iso3, fr = en, ar = en] = LANGUAGES.map((locale) => NAMES[locale].of(iso2));
  return { en, fr, ar };
}

function listNames(): Map<string, string> {
  const found = new Map(Object.entries(FURTHER));
  for (const [iso3, iso2] of listCountryCodes())
    for (const locale of LANGUAGES) {
      const name = NAMES[locale].of(iso2);
      if (name !== undefined) found.set(foldWords(name), iso3);
    }
  return found;
}
