import "server-only";
import type { FigureState } from "@/lib/domain/figure-state";
import type { Db } from "./connection";
import { readStandingSeriesId } from "./read-series";
import { readOne } from "./sql";

/** A state that was saved some time ago, with the records that have taken the place of those it names. */
export function followMerges(db: Db, state: FigureState): FigureState {
  const viaIds = state.viaIds.map((id) => {
    const row = readOne<{ id: string }>(
      db,
      "SELECT coalesce(mergedIntoId, id) AS id FROM Organisation WHERE id = @id",
      { id },
    );
    return row?.id ?? id;
  });
  const seriesId = readStandingSeriesId(db, state.seriesId);
  return { ...state, seriesId, viaIds: [...new Set(viaIds)] };
}
