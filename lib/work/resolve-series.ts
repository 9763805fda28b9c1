import "server-only";
import { formatSeriesKey, type SeriesKey } from "@/lib/domain/series-key";
import type { Db } from "@/lib/store/connection";
import { findCrisisId, findOrganisationIds, findPlaceId } from "@/lib/store/find-ids";
import { writeAudit, type Doer } from "@/lib/store/write-audit";
import { findSeriesId, insertSeries } from "@/lib/store/write-series";
import { problem, refuseInvalid } from "./refuse";

/** The id of the series with that key; where there is none it is declared, and recorded as new. */
export function resolveSeries(db: Db, key: SeriesKey, doer: Doer): string {
  const found = findSeriesId(db, key);
  if (found !== null) return found;
  const crisisId = findCrisisId(db, key.crisis);
  const placeId = findPlaceId(db, key.place);
  const originId = findOrganisationIds(db, [key.origin]).get(key.origin);
  if (crisisId === null) return refuseInvalid(problem("crisis", "unknown_crisis"));
  if (placeId === null) return refuseInvalid(problem("place", "unknown_place"));
  if (originId === undefined) return refuseInvalid(problem("origin", "unknown_organisation"));
  const seriesId = insertSeries(db, key, { crisisId, placeId, originId });
  writeAudit(db, doer, [{ action: "series.created", seriesId, key: formatSeriesKey(key) }]);
  return seriesId;
}
