import "server-only";
import type { KnownSeries } from "@/lib/domain/match-series";
import type { Crisis, CrisisEvent, Organisation } from "@/lib/domain/model";
import type { Db } from "@/lib/store/connection";
import { readAllEvents, readCrises, readOrganisations } from "@/lib/store/read-entities";
import { readSeriesKeys } from "@/lib/store/read-entry-context";
import { readPlaces, type PathedPlace } from "@/lib/store/read-places";

/** What the typed codes and slugs of a report can name. */
export interface EntryCatalogue {
  /** Null where there is no crisis of that slug. */
  crisis: Crisis | null;
  /** By code. */
  organisations: Map<string, Organisation>;
  /** By slug. */
  places: Map<string, PathedPlace>;
  series: KnownSeries[];
  /** Those of the crisis, the archived ones last. */
  events: (CrisisEvent & { archived: boolean })[];
}

/** The catalogue for a report on the crisis with that slug. */
export function readEntryCatalogue(db: Db, slug: string): EntryCatalogue {
  const crisis = readCrises(db).find((one) => one.slug === slug) ?? null;
  const organisations = readOrganisations(db).values();
  return {
    crisis,
    organisations: new Map([...organisations].map((one) => [one.code, one])),
    places: new Map(readPlaces(db).map((place) => [place.slug, place])),
    series: crisis === null ? [] : readSeriesKeys(db, crisis.id),
    events: crisis === null ? [] : readAllEvents(db, crisis.id),
  };
}

/** Whether the first place holds the second, by slug. */
export function holdsPlace({ places }: EntryCatalogue, outer: string, inner: string): boolean {
  const [a, b] = [places.get(outer), places.get(inner)];
  return a !== undefined && b !== undefined && a !== b && b.path.startsWith(a.path);
}
