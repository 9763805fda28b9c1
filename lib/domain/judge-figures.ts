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
  for (const { figure } of figures)
    if (figure.seriesId !== series.id)
      throw new RangeError(`figure ${figure.id} is of series ${figure.seriesId}, not ${series.id}`);
  const known = figures.filter((f) => isKnown(f, knownOn)).toSorted(compareAsOf);
  const standings = new Map<F, Standing>();
  // An edition that its source took back leaves the one before it standing.
  const supersededBy = new Map(
    known.flatMap((f) =>
      f.figure.supersedesId !== null && !isWithdrawn(f, knownOn)
        ? [[f.figure.supersedesId, f] as const]
        : [],
    ),
  );
  for (const f of known) {
    const why = standsBeside(f, supersededBy.get(f.figure.id), knownOn);
    if (why) standings.set(f, why);
  }
  const leaders = new Map<CalendarDate, F>();
  for (const f of known) {
    if (standings.has(f)) continue;
    const rival = leaders.get(f.figure.asOf);
    if (rival && compareSameDay(rival, f) < 0) standings.set(f, beside("same_day"));
    else {
      if (rival) standings.set(rival, beside("same_day"));
      leaders.set(f.figure.asOf, f);
    }
  }
  const line: F[] = [];
  const ordered = [...leaders.values()];
  const verdicts = judge(series.measure, ordered);
  for (const [i, f] of ordered.entries()) {
    if (verdicts[i] === "weaker") {
      standings.set(f, beside("weaker_bound"));
      continue;
    }
    const restarts = line.length === 0 && series.continuesId !== null;
    standings.set(f, standOnLine(f, verdicts[i] === "fall", restarts));
    line.push(f);
  }
  return { known, standings, line };
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
