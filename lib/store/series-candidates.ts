import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Candidate } from "@/lib/domain/standing";

type Figure = Candidate["figure"];

/** Of each column that decides where figures stand, its values of all figures. */
interface Values {
  asOf: CalendarDate;
  asOfPrecision: Figure["asOfPrecision"];
  periodStart: CalendarDate | null;
  value: number | null;
  low: number | null;
  high: number | null;
  qualifier: Figure["qualifier"];
  figure: string;
  computedBy: string | null;
  registeredLate: number | null;
  published: CalendarDate | null;
  publisherId: string | null;
}

/** Those columns as JSON arrays in UTF-8. */
export type Written = Record<keyof Values, Buffer>;

/** What hardly any figure has. */
export type Rare = [
  role: Figure["role"],
  status: Candidate["status"],
  roleReason: Figure["roleReason"],
  eventId: string | null,
  fallReason: Figure["fallReason"],
  supersedesId: string | null,
  supersedeReason: Figure["supersedeReason"],
  withdrawnOn: CalendarDate | null,
  firstSeen: CalendarDate | null,
];
const USUAL: Rare = ["recommended", "published", null, null, null, null, null, null, null];

/** The columns of a series, each read when it is first asked for: most series need half of them. */
interface Columns {
  series: Candidate["series"] & { id: string };
  /** By when all of its figures were known; null where that was not asked. */
  knownOn: CalendarDate | null;
  read: { [Name in keyof Values]: () => Values[Name][] };
}

export function openColumns(
  written: Written,
  series: Columns["series"],
  knownOn: CalendarDate | null,
): Columns {
  const names = Object.keys(written) as (keyof Values)[];
  const read = Object.fromEntries(
    names.map((name) => {
      let values: unknown[] | null = null;
      const parse = name === "asOf" ? readDates : readValues;
      return [name, () => (values ??= parse(written[name]))];
    }),
  ) as Columns["read"];
  return { series, knownOn, read };
}

function readValues(column: Buffer): unknown[] {
  return JSON.parse(column.toString()) as unknown[];
}

/** Cut from between their quotes: JSON.parse looks up texts of up to ten letters, and dates are many. */
function readDates(column: Buffer): CalendarDate[] {
  const text = column.toString("latin1");
  const dates: CalendarDate[] = [];
  for (let at = 2; at < text.length; at += 13) dates.push(text.slice(at, at + 10) as CalendarDate);
  return dates;
}

/** What decides where each figure stands, in the order of the columns. */
export function makeCandidates(columns: Columns, rare: readonly (Rare | null)[]): Candidate[] {
  const { series, read } = columns;
  const [value, low, high, qualifier] = [read.value(), read.low(), read.high(), read.qualifier()];
  return read.asOf().map((asOf, i) => {
    const own = rare[i] ?? USUAL;
    return {
      figure: new ColumnFigure(columns, i, own, asOf, value, low, high, qualifier),
      status: own[1],
      series,
      document: new ColumnDocument(columns, i, own[8]),
    };
  });
}

/** A figure of which what is seldom asked for is looked up in its column. */
class ColumnFigure implements Figure {
  readonly seriesId;
  readonly value;
  readonly low;
  readonly high;
  readonly qualifier;
  readonly role;
  readonly roleReason;
  readonly eventId;
  readonly fallReason;
  readonly supersedesId;
  readonly supersedeReason;
  readonly withdrawnOn;
  readonly knownFrom;

  constructor(
    private readonly columns: Columns,
    private readonly place: number,
    rare: Rare,
    readonly asOf: CalendarDate,
    value: readonly (number | null)[],
    low: readonly (number | null)[],
    high: readonly (number | null)[],
    qualifier: readonly Figure["qualifier"][],
  ) {
    this.seriesId = columns.series.id;
    // It was read because it was known by then.
    this.knownFrom = columns.knownOn;
    this.value = at(value, place);
    this.low = at(low, place);
    this.high = at(high, place);
    this.qualifier = at(qualifier, place);
    this.role = rare[0];
    this.roleReason = rare[2];
    this.eventId = rare[3];
    this.fallReason = rare[4];
    this.supersedesId = rare[5];
    this.supersedeReason = rare[6];
    this.withdrawnOn = rare[7];
  }

  get id() {
    return at(this.columns.read.figure(), this.place);
  }
  get asOfPrecision() {
    return at(this.columns.read.asOfPrecision(), this.place);
  }
  get periodStart() {
    return at(this.columns.read.periodStart(), this.place);
  }
  get registeredLate() {
    return at(this.columns.read.registeredLate(), this.place);
  }
  get computedBy() {
    return at(this.columns.read.computedBy(), this.place);
  }
}

class ColumnDocument {
  constructor(
    private readonly columns: Columns,
    private readonly place: number,
    readonly firstSeen: CalendarDate | null,
  ) {}

  get published() {
    return at(this.columns.read.published(), this.place);
  }
  get publisher() {
    const id = at(this.columns.read.publisherId(), this.place);
    return id === null ? null : { id };
  }
}

/** The value of a column that has one for each row. */
function at<Value>(column: readonly Value[], i: number): Value {
  const value = column[i];
  if (value === undefined) throw new RangeError(`a column ends before row ${i}`);
  return value;
}
