import "server-only";
import type { Organisation, Place } from "@/lib/domain/model";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { readOrganisationsInUse } from "@/lib/store/read-organisations-in-use";
import { readPlaces } from "@/lib/store/read-places";
import { requirePermission } from "./require-permission";

/** What a person who enters figures chooses organisations and places from. */
export interface EntryChoices {
  organisations: (Organisation & { aliases: string[] })[];
  /** Each with the places that hold it, from the outermost. */
  places: (Place & { within: Place[] })[];
}

export async function listEntryChoices(actor: Actor | null): Promise<EntryChoices> {
  requirePermission(actor, "draft.write");
  const db = driver();
  const places = readPlaces(db);
  const bySlug = new Map(places.map((place) => [place.slug, place]));
  return {
    organisations: readOrganisationsInUse(db),
    places: places.map(({ path, ...place }) => {
      const above = path.split("/").slice(1, -2);
      return { ...place, within: above.flatMap((slug) => bySlug.get(slug) ?? []) };
    }),
  };
}
