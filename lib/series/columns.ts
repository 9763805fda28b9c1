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
  change: (Change | null)[];
  document: number[];
  documents: ColumnDocument[];
}

/** Lays the points of one line out as columns, which are several times smaller than objects. */
export function toColumns(points: readonly ReportedPoint[]): SeriesColumns {
  const documents: ColumnDocument[] = [];
  const indexes = new Map<string, number>();
  const document = points.map(({ reported: { document: d } }) => {
    const index = indexes.get(d.id) ?? documents.length;
    if (index === documents.length) {
      indexes.set(d.id, index);
      documents.push({
        title: d.title,
        language: d.language,
        publisher: d.publisher ? (d.publisher.shortName?.en ?? d.publisher.name.en) : null,
        url: d.url,
        published: d.published,
      });
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
    change: points.map((p) => p.change),
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
  return columns.asOf.map((asOf, i) => ({
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
    change: columns.change[i] ?? null,
    document: columns.documents[columns.document[i] ?? -1] ?? null,
  }));
}
