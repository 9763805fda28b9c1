import "server-only";
import type { NameChoice, NameKind } from "@/lib/domain/import/import-mapping";
import type { Crisis, LocalizedName, Organisation } from "@/lib/domain/model";
import { KNOWN_ORGANISATIONS } from "@/lib/domain/import/known-organisations";
import type { Db } from "@/lib/store/connection";
import { readAliases } from "@/lib/store/read-aliases";
import { readCrises, readOrganisations } from "@/lib/store/read-entities";
import { readPlaces, type PathedPlace } from "@/lib/store/read-places";
import { readDatasets } from "@/lib/store/read-datasets";
import { nameCountry } from "./country-names";

type NewChoice = Extract<NameChoice, { kind: "new" }>;

/** A record that an import makes. */
export type NewName = Omit<NewChoice, "kind" | "dataset"> & { record: NameKind };

/** What the names of a file can mean: what is on record, and what the import is to make. */
export interface ImportCatalogue {
  /** By slug, archived ones too. */
  crises: Map<string, Crisis>;
  /** By code; a merged one's code means the one that took its place. */
  organisations: Map<string, Organisation>;
  /** Other names by the organisation's id. */
  aliases: Map<string, string[]>;
  /** By slug. */
  places: Map<string, PathedPlace>;
  /** Names of counts by the origin's id. */
  datasets: Map<string, string[]>;
  /** In the order in which they are to be made. */
  made: NewName[];
}

export function readCatalogue(db: Db): ImportCatalogue {
  return {
    crises: new Map(readCrises(db).map((crisis) => [crisis.slug, crisis])),
    organisations: new Map([...readOrganisations(db).values()].map((one) => [one.code, one])),
    aliases: readAliases(db),
    places: new Map(readPlaces(db).map((place) => [place.slug, place])),
    datasets: readDatasets(db),
    made: [],
  };
}

/** Adds what a choice makes, as readers will see it, unless a record of that code is there. */
export function addNew(catalogue: ImportCatalogue, kind: NameKind, choice: NewChoice): void {
  const { code, name, country, pcode, adminLevel } = choice;
  const id = `new:${kind}:${code}`;
  const names: LocalizedName = { en: name, fr: null, ar: null };
  if (hasCode(catalogue, kind, code)) return;
  catalogue.made.push({ record: kind, code, name, country, pcode, adminLevel });
  if (kind === "crisis")
    catalogue.crises.set(code, {
      id,
      slug: code,
      name: names,
      summary: names,
      startDate: null,
      endDate: null,
      countries: country === null ? [] : [country],
      glide: null,
    });
  else if (kind === "organisation")
    catalogue.organisations.set(code, {
      id,
      code,
      shortName: null,
      kind: knownKind(code),
      name: knownName(code) ?? names,
    });
  else {
    const parent = adminLevel === 0 ? null : findCountryPlace(catalogue, country);
    const path = `${parent?.path ?? "/"}${code}/`;
    const named = adminLevel === 0 && country !== null ? nameCountry(country) : null;
    catalogue.places.set(code, {
      id,
      slug: code,
      name: named === null ? names : { ...named, en: name },
      country,
      pcode,
      adminLevel,
      parentId: parent?.id ?? null,
      path,
    });
  }
}

export function hasCode(catalogue: ImportCatalogue, kind: NameKind, code: string): boolean {
  const { crises, organisations, places } = catalogue;
  return { crisis: crises, organisation: organisations, place: places }[kind].has(code);
}

/** The place that is a country as a whole. */
export function findCountryPlace(
  { places }: ImportCatalogue,
  country: string | null,
): PathedPlace | null {
  if (country === null) return null;
  for (const place of places.values())
    if (place.country === country && place.adminLevel === 0) return place;
  return null;
}

/** Names in all three languages of an organisation that many files name. */
export function knownName(code: string): LocalizedName | null {
  return KNOWN_ORGANISATIONS.find((one) => one.code === code)?.name ?? null;
}

export function knownKind(code: string): Organisation["kind"] {
  return KNOWN_ORGANISATIONS.find((one) => one.code === code)?.kind ?? "other";
}

/** Whether the first place holds the second, by slug. */
export function holdsPlace({ places }: ImportCatalogue, outer: string, inner: string): boolean {
  const [a, b] = [places.get(outer), places.get(inner)];
  return a !== undefined && b !== undefined && a !== b && b.path.startsWith(a.path);
}
