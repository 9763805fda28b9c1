import "server-only";
import type { EarlierFigure } from "@/lib/domain/earlier-figure";
import { driver } from "@/lib/store/connection";
import { followMerges } from "@/lib/store/follow-merges";
import { readEarlierStates } from "@/lib/store/read-published-history";
import { reportStates } from "@/lib/store/report-states";

/** The published revisions of figures before the present ones, by id, the earliest first. */
export async function readFigureHistories(
  ids: readonly string[],
): Promise<Map<string, EarlierFigure[]>> {
  const db = driver();
  const all = [...readEarlierStates(db, ids).values()].flat();
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
