import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DatePrecision, Qualifier } from "@/lib/domain/codes";
import type { Change, ChartPoint, ReportedPoint } from "./chart-point";

/** A document as a tooltip names it. */
export interface ColumnDocument {
  title: string;
  language: string | null;
  publisher: string | null;
  url: string | null;
  published: CalendarDate | null;
}

/** Documents as columns of equal length. */
type DocumentColumns = { [Name in keyof ColumnDocument]: ColumnDocument[Name][] };

/** Points of one series as columns of equal length, in as-of order; `document` indexes `documents`. */
export interface SeriesColumns {
  asOf: CalendarDate[];
  asOfPrecision: DatePrecision[];
  periodStart: (CalendarDate | null)[];
  value: (number | null)[];
  low: (number | null)[];
  high: (number | null)[];
  qualifier: Qualifier[];
  figure: string[];
  onLine: boolean[];
  gapBefore: boolean[];
  mark: ChartPoint["mark"][];
  reason: ChartPoint["reason"][];
  computedBy: (string | null)[];
  registeredLate: (number | null)[];
  /** These four are null where there is no change. */
  changeLow: Change["low"][];
  changeHigh: Change["high"][];
  changeRecorded: Change["recorded"][];
  changeDays: (Change["days"] | null)[];
  document: number[];
  documents: DocumentColumns;
}

/** Lays the points of one line out as columns, which are several times smaller than objects. */
export function toColumns(points: readonly ReportedPoint[]): SeriesColumns {
  const documents: DocumentColumns = {
    title: [],
    language: [],
    publisher: [],
    url: [],
    published: [],
  };
  const indexes = new Map<string, number>();
  const document = points.map(({ reported: { document: d } }) => {
    const index = indexes.get(d.id) ?? indexes.size;
    if (index === indexes.size) {
      indexes.set(d.id, index);
      documents.title.push(d.title);
      documents.language.push(d.language);
      documents.publisher.push(
        d.publisher ? (d.publisher.shortName?.en ?? d.publisher.name.en) : null,
      );
      documents.url.push(d.url);
      documents.published.push(d.published);
    }
    return index;
  });
  return {
    asOf: points.map((p) => p.asOf),
    asOfPrecision: points.map((p) => p.asOfPrecision),
    periodStart: points.map((p) => p.periodStart),
    value: points.map((p) => p.value),
    low: points.map((p) => p.low),
    high: points.map((p) => p.high),
    qualifier: points.map((p) => p.qualifier),
    figure: points.map((p) => p.figure),
    onLine: points.map((p) => p.onLine),
    gapBefore: points.map((p) => p.gapBefore),
    mark: points.map((p) => p.mark),
    reason: points.map((p) => p.reason),
    computedBy: points.map((p) => p.computedBy),
    registeredLate: points.map((p) => p.registeredLate),
    changeLow: points.map((p) => p.change?.low ?? null),
    changeHigh: points.map((p) => p.change?.high ?? null),
    changeRecorded: points.map((p) => p.change?.recorded ?? null),
    changeDays: points.map((p) => p.change?.days ?? null),
    document,
    documents,
  };
}

/** A point as a chart in the browser knows it. */
export interface DocumentedPoint extends ChartPoint {
  document: ColumnDocument | null;
}

/** Inverse of {@link toColumns}, without the whole reports. */
export function fromColumns(columns: SeriesColumns): DocumentedPoint[] {
  return columns.asOf.map((_, i) => pointAt(columns, i));
}

/** The point in that place of the columns. Throws RangeError where there is none. */
export function pointAt(columns: SeriesColumns, i: number): DocumentedPoint {
  const { [i]: asOf } = columns.asOf;
  if (asOf === undefined) throw new RangeError(`no point in place ${i}`);
  return {
    asOf,
    asOfPrecision: columns.asOfPrecision[i] ?? "day",
    periodStart: columns.periodStart[i] ?? null,
    value: columns.value[i] ?? null,
    low: columns.low[i] ?? null,
    high: columns.high[i] ?? null,
    qualifier: columns.qualifier[i] ?? "not_available",
    figure: columns.figure[i] ?? "",
    onLine: columns.onLine[i] ?? false,
    gapBefore: columns.gapBefore[i] ?? false,
    mark: columns.mark[i] ?? null,
    reason: columns.reason[i] ?? null,
    computedBy: columns.computedBy[i] ?? null,
    registeredLate: columns.registeredLate[i] ?? null,
    change: changeAt(columns, i),
    document: documentAt(columns.documents, columns.document[i] ?? -1),
  };
}

function changeAt(columns: SeriesColumns, i: number): Change | null {
  const days = columns.changeDays[i] ?? null;
  if (days === null) return null;
  return {
    low: columns.changeLow[i] ?? null,
    high: columns.changeHigh[i] ?? null,
    recorded: columns.changeRecorded[i] ?? null,
    days,
  };
}

function documentAt(documents: DocumentColumns, i: number): ColumnDocument | null {
  const { [i]: title } = documents.title;
  if (title === undefined) return null;
  return {
    title,
    language: documents.language[i] ?? null,
    publisher: documents.publisher[i] ?? null,
    url: documents.url[i] ?? null,
    published: documents.published[i] ?? null,
  };
}
