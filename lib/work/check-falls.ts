import "server-only";
import type { FigureState } from "@/lib/domain/figure-state";
import { groupBy } from "@/lib/domain/group-by";
import { judgeFigures } from "@/lib/domain/judge-figures";
import type { Problem } from "@/lib/domain/refusal";
import type { Db } from "@/lib/store/connection";
import { readSeriesWith, type JudgedSeries } from "@/lib/store/judged-series";
import { problem } from "./refuse";

/**
 * The falls of running totals that nobody explained and that would begin to show if `states` were
 * published as well. A fall may be another figure's: one that is published already and lies below a
 * new number for an earlier day.
 */
export function findUnexplainedFalls(
  db: Db,
  states: readonly FigureState[],
): { figureId: string; asOf: string }[] {
  return [...groupBy(states, (state) => state.seriesId)].flatMap(([seriesId, group]) => {
    const { now, added } = readSeriesWith(db, seriesId, group);
    const before = unexplainedFalls(now);
    const ids = new Set(group.map((state) => state.id));
    return [...unexplainedFalls(added)]
      .filter(([id]) => ids.has(id) || !before.has(id))
      .map(([figureId, asOf]) => ({ figureId, asOf }));
  });
}

function unexplainedFalls({ series, candidates }: JudgedSeries): Map<string, string> {
  if (series.measure !== "cumulative") return new Map();
  const { standings } = judgeFigures(series, candidates, null);
  return new Map(
    [...standings].flatMap(([{ figure }, { mark, reason }]) =>
      mark === "fall" && reason === null ? [[figure.id, figure.asOf] as const] : [],
    ),
  );
}

/** The problem of the first fall that `state` would bring without an explanation; null for none. */
export function checkFall(db: Db, state: FigureState): Problem | null {
  const [fall] = findUnexplainedFalls(db, [state]);
  if (fall === undefined) return null;
  return fall.figureId === state.id
    ? problem("fallReason", "fall_without_reason")
    : problem("value", "fall_at_later_figure", fall);
}
