import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Candidate } from "@/lib/domain/standing";
import { USUAL, type Rare } from "./rare-values";

type Figure = Candidate["figure"];

/** Of each column that decides where figures stand, its values of all figures. */
interface Values {
  asOf: CalendarDate;
  periodStart: CalendarDate | null;
  value: number | null;
  low: number | null;
  high: number | null;
  qualifier: Figure["qualifier"];
  figure: string;
  published: CalendarDate | null;
  publisherId: string | null;
  firstSeen: CalendarDate | null;
}

/** Those columns as JSON arrays in UTF-8. */
export type Written = Record<keyof Values, Buffer>;

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

/** The columns that every figure is asked for, of equal length. */
interface Always {
  asOf: readonly CalendarDate[];
  value: readonly (number | null)[];
  low: readonly (number | null)[];
  high: readonly (number | null)[];
  qualifier: readonly Figure["qualifier"][];
  id: readonly string[];
}

/** What decides where each figure stands, in the order of the columns. */
export function makeCandidates(columns: Columns, rare: readonly (Rare | null)[]): Candidate[] {
  const { read } = columns;
  const always: Always = {
    asOf: read.asOf(),
    value: read.value(),
    low: read.low(),
    high: read.high(),
    qualifier: read.qualifier(),
    id: read.figure(),
  };
  for (const column of Object.values<readonly unknown[]>({ ...always })) {
    if (column.length !== rare.length) throw new RangeError("columns differ in length");
  }
  return rare.map((own, i) => new ColumnCandidate(columns, always, i, own ?? USUAL));
}

/**
 * A figure with its document as one object, since thousands are made for one answer; what is seldom
 * asked for is looked up in its column.
 */
class ColumnCandidate implements Candidate, Figure {
  readonly seriesId;
  readonly knownFrom;
  readonly asOf;
  readonly value;
  readonly low;
  readonly high;
  readonly qualifier;
  readonly id;
  readonly role;
  readonly status;
  readonly roleReason;
  readonly eventId;
  readonly fallReason;
  readonly supersedesId;
  readonly supersedeReason;
  readonly withdrawnOn;
  readonly asOfPrecision;
  readonly computedBy;
  readonly registeredLate;

  constructor(
    private readonly columns: Columns,
    read: Always,
    private readonly place: number,
    rare: Rare,
  ) {
    this.seriesId = columns.series.id;
    // It was read because it was known by then.
    this.knownFrom = columns.knownOn;
    this.asOf = read.asOf[place] as CalendarDate;
    this.value = read.value[place] as number | null;
    this.low = read.low[place] as number | null;
    this.high = read.high[place] as number | null;
    this.qualifier = read.qualifier[place] as Figure["qualifier"];
    this.id = read.id[place] as string;
    this.role = rare[0];
    this.status = rare[1];
    this.roleReason = rare[2];
    this.eventId = rare[3];
    this.fallReason = rare[4];
    this.supersedesId = rare[5];
    this.supersedeReason = rare[6];
    this.withdrawnOn = rare[7];
    this.asOfPrecision = rare[8];
    this.computedBy = rare[9];
    this.registeredLate = rare[10];
  }

  get figure() {
    return this;
  }
  get document() {
    return this;
  }
  get series() {
    return this.columns.series;
  }
  get periodStart() {
    return at(this.columns.read.periodStart(), this.place);
  }
  get published() {
    return at(this.columns.read.published(), this.place);
  }
  get firstSeen() {
    return at(this.columns.read.firstSeen(), this.place);
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
