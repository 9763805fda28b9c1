import "server-only";
import { utcDay } from "@/lib/domain/utc-day";
import type { Db } from "@/lib/store/connection";
import { raiseDataVersion } from "@/lib/store/data-version";
import { writeAudit, type Doer } from "@/lib/store/write-audit";
import { insertSeriesCheck, isPublicSeries } from "@/lib/store/write-series";

/** Notes of each series that somebody looked today and found nothing new; once a day is enough. */
export function noteChecks(
  db: Db,
  checks: readonly { seriesId: string; note: string | null }[],
  doer: Doer,
): void {
  const on = utcDay(doer.at);
  const fresh = checks.filter(({ seriesId, note }) =>
    insertSeriesCheck(db, { seriesId, checkedOn: on, note }),
  );
  writeAudit(
    db,
    doer,
    fresh.map(({ seriesId }) => ({ action: "series.checked", seriesId, on })),
  );
  if (fresh.some(({ seriesId }) => isPublicSeries(db, seriesId))) raiseDataVersion(db);
}
