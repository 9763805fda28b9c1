import "server-only";
import type { EarlierFigure } from "@/lib/domain/earlier-figure";
import type { ReportedFigure } from "@/lib/domain/model";
import type { Db } from "@/lib/store/connection";
import { followMerges } from "@/lib/store/follow-merges";
import { readEarlierStates } from "@/lib/store/read-published-history";
import { reportStates } from "@/lib/store/report-states";

export type Histories = ReadonlyMap<string, readonly EarlierFigure[]>;

/** Where nobody asked for them. */
export const NO_HISTORIES: Histories = new Map();

/**
 * The published revisions of figures before those that are given, by id, the earliest first. Both are
 * to be read of one state: a record that leaves takes its history with it.
 */
export function readFigureHistories(
  db: Db,
  figures: readonly ReportedFigure[],
): Map<string, EarlierFigure[]> {
  const given = new Map(figures.map(({ figure }) => [figure.id, figure.revision]));
  const all = [...readEarlierStates(db, [...given.keys()]).values()]
    .flat()
    .filter(({ state }) => state.revision < (given.get(state.id) ?? 0));
  const reported = reportStates(
    db,
    all.map(({ state }) => followMerges(db, state)),
  );
  const histories = new Map<string, EarlierFigure[]>();
  all.forEach(({ publishedAt, reason }, i) => {
    const one = reported[i];
    if (!one) return;
    const { id } = one.figure;
    const before = histories.get(id) ?? [];
    histories.set(id, [...before, { reported: { ...one, updatedAt: publishedAt }, reason }]);
  });
  return histories;
}
