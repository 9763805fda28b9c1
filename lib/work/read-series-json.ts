import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { toRecord } from "@/lib/formats/column";
import { SERIES_COLUMNS } from "@/lib/formats/series-columns";
import { judgeLine } from "@/lib/series/place-points";
import { driver } from "@/lib/store/connection";
import { readSeriesColumns } from "@/lib/store/read-series-columns";
import { readSeriesHead } from "./query-series";

/**
 * A series and its points in columns as a JSON object in UTF-8, which also tells the day and the
 * version of the data: what `readSeries` and `toColumns` give, of which the database writes the
 * columns that it has itself. Null where there is no such series for readers.
 */
export async function readSeriesJson(
  asked: string,
  knownOn: CalendarDate | null,
  dataVersion: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const found = await readSeriesHead(asked);
  if (found === null) return null;
  const { series } = found;
  const { candidates, told, rare, document, documents } = readSeriesColumns(
    driver(),
    series,
    knownOn,
  );
  if (candidates.length === 0 && !(await found.isPublic())) return null;
  const { standings, gaps, changes, rhythmDeclared } = judgeLine(series, candidates, knownOn);
  const head = JSON.stringify({
    ...toRecord(series, SERIES_COLUMNS),
    rhythms: series.rhythms,
    checkedOn: series.checkedOn,
    restartedBy: (await found.restartedBy()).map(({ id }) => id),
    rhythmDeclared,
  });
  const columns = {
    asOf: told.asOf,
    asOfPrecision: rare.asOfPrecision,
    periodStart: told.periodStart,
    value: told.value,
    low: told.low,
    high: told.high,
    qualifier: told.qualifier,
    figure: told.figure,
    onLine: JSON.stringify(standings.map(({ onLine }) => onLine)),
    gapBefore: JSON.stringify(gaps),
    mark: JSON.stringify(standings.map(({ mark }) => mark)),
    reason: JSON.stringify(standings.map(({ reason }) => reason)),
    computedBy: rare.computedBy,
    registeredLate: rare.registeredLate,
    changeLow: JSON.stringify(changes.map((change) => change?.low ?? null)),
    changeHigh: JSON.stringify(changes.map((change) => change?.high ?? null)),
    changeRecorded: JSON.stringify(changes.map((change) => change?.recorded ?? null)),
    changeDays: JSON.stringify(changes.map((change) => change?.days ?? null)),
    document,
    documents,
    role: rare.role,
    status: rare.status,
    meta: JSON.stringify({ knownOn, dataVersion }),
  };
  return joinParts(head, columns);
}

/** `head`, an object, with further fields that are JSON already. */
function joinParts(head: string, fields: Record<string, string | Buffer>): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  let text = head.slice(0, -1);
  for (const [name, written] of Object.entries(fields)) {
    text += `,"${name}":`;
    if (typeof written === "string") text += written;
    else {
      parts.push(Buffer.from(text), written);
      text = "";
    }
  }
  return Buffer.concat([...parts, Buffer.from(`${text}}`)]);
}
