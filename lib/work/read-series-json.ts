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
  const judged = writeColumns(standings, { onLine: true, mark: null, reason: null });
  const changed = writeColumns(changes, { low: null, high: null, recorded: null, days: null });
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
    onLine: judged.onLine,
    gapBefore: JSON.stringify(gaps),
    mark: judged.mark,
    reason: judged.reason,
    computedBy: rare.computedBy,
    registeredLate: rare.registeredLate,
    changeLow: changed.low,
    changeHigh: changed.high,
    changeRecorded: changed.recorded,
    changeDays: changed.days,
    document,
    documents,
    role: rare.role,
    status: rare.status,
    meta: JSON.stringify({ knownOn, dataVersion }),
  };
  return joinParts(head, columns);
}

/** The values of objects in columns, each as JSON; those of `none` where there is no object. */
function writeColumns<Names extends string>(
  objects: readonly (Readonly<Record<Names, unknown>> | null)[],
  none: Record<Names, unknown>,
): Record<Names, string> {
  const names = Object.keys(none) as Names[];
  const write = (name: Names): string => JSON.stringify(objects.map((one) => (one ?? none)[name]));
  return Object.fromEntries(names.map((name) => [name, write(name)])) as Record<Names, string>;
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
