import "server-only";
import type { PlaceSummary } from "@/lib/domain/model";
import { compareKeys } from "@/lib/schema/list-page";
import { driver } from "@/lib/store/connection";
import { readPlaceSummaries } from "@/lib/store/read-place-summaries";

/** What {@link listPlaces} orders by. */
export function placeKey({ path, place }: PlaceSummary): string[] {
  return [path, place.id];
}

/** Places of published figures of these crises, of all for none, each after the one that it lies in. */
export async function listPlaces(crises: readonly string[]): Promise<PlaceSummary[]> {
  return readPlaceSummaries(driver(), crises).toSorted((a, b) =>
    compareKeys(placeKey(a), placeKey(b)),
  );
}
