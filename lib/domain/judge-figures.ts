import type { CalendarDate } from "./calendar-date";
import type { Measure } from "./codes";
import type { Series } from "./model";
import { compareSameDay } from "./same-day";
import type { Candidate, Standing } from "./standing";
import { judgeRunningTotal, judgeStock, type Verdict } from "./falls";

/** The figures of one series that were known, each with where it stands, in as-of order. */
export interface JudgedFigures<F> {
  known: F[];
  standings: ReadonlyMap<F, Standing>;
  /** The order of those on the line. */
  line: F[];
}

/** {@link JudgedFigures} by their places in `known`, where thousands are judged at once. */
export interface JudgedPlaces<F> {
  known: F[];
  /** Of each of `known`. */
  standings: Standing[];
  /** The places of those on the line. */
  line: number[];
}

/**
 * Where every figure of one series stands, as it was known on `knownOn` (null: today): editions
 * resolved, one figure a day on the line, every other one beside it with the reason, falls marked.
 * Figures not known by then are left out; nothing else is. Needs all figures of the series. Throws
 * RangeError on a figure of another one.
 */
export function judgeFigures<F extends Candidate>(
  series: Pick<Series, "id" | "measure" | "continuesId">,
  figures: readonly F[],
  knownOn: CalendarDate | null,
): JudgedFigures<F> {
  const { known, standings, line } = judgePlaces(series, figures, knownOn);
  return {
    known,
    standings: new Map(known.map((f, i) => [f, at(standings, i)])),
    line: line.map((i) => at(known, i)),
  };
}

/** {@link judgeFigures} without a map of them. */
export function judgePlaces<F extends Candidate>(
  series: Pick<Series, "id" | "measure" | "continuesId">,
  figures: readonly F[],
  knownOn: CalendarDate | null,
): JudgedPlaces<F> {
  const { id, measure, continuesId } = series;
  const { known, supersededBy, isOrdered } = takeKnown(id, figures, knownOn);
  if (!isOrdered) known.sort(compareAsOf);
  const standings = known.map(() => ORDINARY);
  const leaders: number[] = [];
  known.forEach((f, i) => {
    const later = supersededBy.size === 0 ? undefined : supersededBy.get(f.figure.id);
    const why = standsBeside(f, later, knownOn);
    if (why !== null) {
      standings[i] = why;
      return;
    }
    const last = leaders.at(-1);
    const rival = last === undefined ? undefined : known[last];
    if (last === undefined || rival?.figure.asOf !== f.figure.asOf) leaders.push(i);
    else if (compareSameDay(rival, f) < 0) standings[i] = beside("same_day");
    else {
      standings[last] = beside("same_day");
      leaders[leaders.length - 1] = i;
    }
  });
  const line: number[] = [];
  const verdicts = judge(
    measure,
    leaders.map((i) => at(known, i)),
  );
  leaders.forEach((i, n) => {
    if (verdicts[n] === "weaker") {
      standings[i] = beside("weaker_bound");
      return;
    }
    const restarts = line.length === 0 && continuesId !== null;
    standings[i] = standOnLine(at(known, i), verdicts[n] === "fall", restarts);
    line.push(i);
  });
  return { known, standings, line };
}

/**
 * Those known by then, by the figures that they supersede too. A function of its own, as the other long
 * loops are: V8 enters what it made of a loop again and again, also where what follows it never fits.
 */
function takeKnown<F extends Candidate>(
  seriesId: string,
  figures: readonly F[],
  knownOn: CalendarDate | null,
): { known: F[]; supersededBy: Map<string, F>; isOrdered: boolean } {
  const known: F[] = [];
  // An edition that its source took back leaves the one before it standing.
  const supersededBy = new Map<string, F>();
  let isOrdered = true;
  let before: F | null = null;
  figures.forEach((f) => {
    const { figure } = f;
    if (figure.seriesId !== seriesId)
      throw new RangeError(`figure ${figure.id} is of series ${figure.seriesId}, not ${seriesId}`);
    if (!isKnown(f, knownOn)) return;
    if (figure.supersedesId !== null && !isWithdrawn(f, knownOn))
      supersededBy.set(figure.supersedesId, f);
    isOrdered = isOrdered && (before === null || compareAsOf(before, f) <= 0);
    known.push(f);
    before = f;
  });
  return { known, supersededBy, isOrdered };
}

function at<Value>(list: readonly Value[], i: number): Value {
  const value = list[i];
  if (value === undefined) throw new RangeError(`nothing at place ${i}`);
  return value;
}

/** Counts of separate periods neither fall nor weaken one another. */
function judge(measure: Measure, leaders: readonly Candidate[]): Verdict[] {
  const claims = leaders.map((f) => f.figure);
  if (measure === "cumulative") return judgeRunningTotal(claims);
  if (measure === "stock") return judgeStock(claims);
  return claims.map(() => "line");
}

/** Most figures stand so; one object for all of them, since thousands are judged at once. */
const ORDINARY: Standing = { onLine: true, mark: null, reason: null };

function standOnLine({ figure }: Candidate, falls: boolean, restarts: boolean): Standing {
  if (figure.qualifier === "not_available")
    return { onLine: true, mark: "not_available", reason: null };
  if (falls) return { onLine: true, mark: "fall", reason: figure.fallReason };
  return restarts ? { onLine: true, mark: "restart", reason: null } : ORDINARY;
}

function beside(mark: Standing["mark"], reason: Standing["reason"] = null): Standing {
  return { onLine: false, mark, reason };
}

function standsBeside(
  candidate: Candidate,
  supersededBy: Candidate | undefined,
  knownOn: CalendarDate | null,
): Standing | null {
  const { figure, status } = candidate;
  if (supersededBy) return beside("superseded", supersededBy.figure.supersedeReason);
  if (isWithdrawn(candidate, knownOn)) return beside("withdrawn");
  if (status === "superseded" && knownOn === null) return beside("superseded");
  if (figure.role === "triangulation") return beside("triangulation", figure.roleReason);
  return figure.eventId === null ? null : beside("event_toll");
}

/** The status may be today's: what its source withdrew later still stood on the day asked for. */
function isWithdrawn({ figure, status }: Candidate, knownOn: CalendarDate | null): boolean {
  const stillStood =
    knownOn !== null && figure.withdrawnOn !== null && figure.withdrawnOn > knownOn;
  return status === "withdrawn" && !stillStood;
}

function isKnown({ figure }: Candidate, knownOn: CalendarDate | null): boolean {
  return knownOn === null || (figure.knownFrom !== null && figure.knownFrom <= knownOn);
}

function compareAsOf({ figure: a }: Candidate, { figure: b }: Candidate): number {
  if (a.asOf !== b.asOf) return a.asOf < b.asOf ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
