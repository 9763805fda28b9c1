import { positionOf } from "@/lib/domain/bounds";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { judgeFigures } from "@/lib/domain/judge-figures";
import type { ReportedFigure, Series } from "@/lib/domain/model";
import type { Standing } from "@/lib/domain/standing";
import { HABIT_REPORTS } from "./check-jumps";

/** Numbers on the line before a figure that its checks may look at, with some to spare. */
const BEFORE = HABIT_REPORTS + 4;
/** Numbers from which a running total can be judged anew: what lies before such a one tells no more. */
const FIRM = 2;
/** Where none is firm, as in a series of nothing but "about": further away is not looked at. */
const FARTHEST = 300;

/** The figures of one series, ready to find those that the checks of one of them look at. */
export interface SeriesNeighbours {
  /**
   * Those of its day, and around it on the line as many as its checks need: they find the same with
   * these as with all figures of the series, at a cost that does not grow with it.
   */
  of: (entered: ReportedFigure) => ReportedFigure[];
}

interface Leader {
  reported: ReportedFigure;
  counts: boolean;
  isFirm: boolean;
}

/** Prepares all figures of a series, those that are entered among them. */
export function prepareNeighbours(
  series: Pick<Series, "id" | "measure" | "continuesId">,
  figures: readonly ReportedFigure[],
): SeriesNeighbours {
  const { known, standings } = judgeFigures(series, figures, null);
  const byDay = new Map<CalendarDate, ReportedFigure[]>();
  for (const one of known) {
    const day = byDay.get(one.figure.asOf);
    if (day) day.push(one);
    else byDay.set(one.figure.asOf, [one]);
  }
  const leaders = findLeaders(known, standings);
  const isTotal = series.measure === "cumulative";
  return {
    of: (entered) => {
      const { asOf } = entered.figure;
      const sameDay = (byDay.get(asOf) ?? []).filter(
        ({ figure }) => figure.id !== entered.figure.id,
      );
      const start = findStart(leaders, asOf);
      const before = takeBefore(leaders, start, isTotal);
      return [...before, ...sameDay, ...(isTotal ? takeAfter(leaders, start, asOf) : [])];
    },
  };
}

/** One a day, on the line or weaker than it; those that stand beside it for other reasons tell nothing. */
function findLeaders(
  known: readonly ReportedFigure[],
  standings: ReadonlyMap<ReportedFigure, Standing>,
): Leader[] {
  let floor = -Infinity;
  return known.flatMap((reported): Leader[] => {
    const standing = standings.get(reported);
    if (!standing || (!standing.onLine && standing.mark !== "weaker_bound")) return [];
    const { low } = reported.figure;
    const falls = standing.mark === "fall";
    const isFirm = standing.onLine && low !== null && (falls || low >= floor);
    if (falls) floor = low ?? -Infinity;
    else if (low !== null) floor = Math.max(floor, low);
    return [{ reported, counts: standing.onLine && positionOf(reported.figure) !== null, isFirm }];
  });
}

/** The first leader of that day or later. */
function findStart(leaders: readonly Leader[], asOf: CalendarDate): number {
  let [low, high] = [0, leaders.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((leaders[middle]?.reported.figure.asOf ?? "") < asOf) low = middle + 1;
    else high = middle;
  }
  return low;
}

function takeBefore(leaders: readonly Leader[], start: number, isTotal: boolean): ReportedFigure[] {
  let [count, firm] = [0, 0];
  let at = start;
  while (at > 0 && start - at < FARTHEST && (count < BEFORE || (isTotal && firm < FIRM))) {
    at -= 1;
    const leader = leaders[at];
    if (count >= BEFORE && leader?.isFirm) firm += 1;
    if (leader?.counts) count += 1;
  }
  return leaders.slice(at, start).map(({ reported }) => reported);
}

function takeAfter(
  leaders: readonly Leader[],
  start: number,
  asOf: CalendarDate,
): ReportedFigure[] {
  let firm = 0;
  let end = start;
  while (end < leaders.length && end - start < FARTHEST && firm < FIRM + 1) {
    const leader = leaders[end];
    if (leader?.isFirm && leader.reported.figure.asOf > asOf) firm += 1;
    end += 1;
  }
  return leaders
    .slice(start, end)
    .flatMap(({ reported }) => (reported.figure.asOf > asOf ? [reported] : []));
}
