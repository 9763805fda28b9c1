import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Series } from "@/lib/domain/model";
import type { ChartPoint, SeriesLine } from "@/lib/series/chart-point";
import { placePoints } from "@/lib/series/place-points";
import { readCandidatesOnce } from "./read-candidates-once";

/** The line of each series as known on that day (null: today), without the reports behind it. */
export async function readTrends(
  series: readonly Series[],
  knownOn: CalendarDate | null,
  read = readCandidatesOnce(knownOn),
): Promise<SeriesLine<ChartPoint>[]> {
  const candidates = read(series);
  return series.map((one) => placePoints(one, candidates.get(one.id) ?? [], knownOn));
}
