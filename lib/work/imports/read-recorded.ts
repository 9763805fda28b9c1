import "server-only";
import type { Db } from "@/lib/store/connection";
import { readFigureStates, readLatestStates } from "@/lib/store/figure-states";
import { reportStates } from "@/lib/store/report-states";
import type { RecordedFigure } from "./understand-imported";

/** The figures on record of these ids, whatever their status. */
export function readRecorded(db: Db, ids: readonly string[]): Map<string, RecordedFigure> {
  if (ids.length === 0) return new Map();
  const states = [...readFigureStates(db, ids).values()];
  const latest = readLatestStates(
    db,
    states.map(({ id }) => id),
  );
  const shown = reportStates(db, states);
  return new Map(
    states.map((current, index) => {
      const reported = shown[index];
      if (!reported) throw new Error(`figure ${current.id} is not shown`);
      return [current.id, { current, reported, latest: latest.get(current.id) ?? current }];
    }),
  );
}
