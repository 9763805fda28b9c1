import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { PointOf } from "@/lib/series/chart-point";
import type { Candidate } from "@/lib/domain/standing";
import { toRecord } from "@/lib/formats/column";
import { SERIES_COLUMNS } from "@/lib/formats/series-columns";
import { placePoints } from "@/lib/series/place-points";
import { driver } from "@/lib/store/connection";
import { readSeriesColumns } from "@/lib/store/read-series-columns";
import { readSeriesHead } from "./query-series";

/**
 * A series and its points in columns as the text of a JSON object, which also tells the day and the
 * version of the data: what `readSeries` and `toColumns` give, of which the database writes the
 * columns that it has itself. Null where there is no such series for readers.
 */
export async function readSeriesJson(
  asked: string,
  knownOn: CalendarDate | null,
  dataVersion: number,
): Promise<string | null> {
  const found = await readSeriesHead(asked);
  if (found === null) return null;
  const { series, organisations } = found;
  const { candidates, texts, document, documents } = readSeriesColumns(
    driver(),
    series,
    organisations,
    knownOn,
  );
  if (candidates.length === 0 && !(await found.isPublic())) return null;
  const { points, rhythmDeclared } = placePoints(series, candidates, knownOn);
  const judged = (read: (point: PointOf<Candidate>) => unknown): string =>
    JSON.stringify(points.map(read));
  const head = JSON.stringify({
    ...toRecord(series, SERIES_COLUMNS),
    rhythms: series.rhythms,
    checkedOn: series.checkedOn,
    restartedBy: (await found.restartedBy()).map(({ id }) => id),
    rhythmDeclared,
  });
  const columns = {
    asOf: texts.asOf,
    asOfPrecision: texts.asOfPrecision,
    periodStart: texts.periodStart,
    value: texts.value,
    low: texts.low,
    high: texts.high,
    qualifier: texts.qualifier,
    figure: texts.figure,
    onLine: judged((point) => point.onLine),
    gapBefore: judged((point) => point.gapBefore),
    mark: judged((point) => point.mark),
    reason: judged((point) => point.reason),
    computedBy: texts.computedBy,
    registeredLate: texts.registeredLate,
    change: judged((point) => point.change),
    document: JSON.stringify(document),
    documents,
    published: texts.published,
    role: texts.role,
    status: texts.status,
    meta: JSON.stringify({ knownOn, dataVersion }),
  };
  const written = Object.entries(columns).map(([name, text]) => `"${name}":${text}`);
  return `${head.slice(0, -1)},${written.join(",")}}`;
}
