import "server-only";
import type { FigureState } from "@/lib/domain/figure-state";
import type { Problem } from "@/lib/domain/refusal";
import type { Db } from "@/lib/store/connection";
import { findRivalEdition, isEarlierEdition, readSuperseded } from "@/lib/store/editions";
import { problem } from "./refuse";

/**
 * What stands against a state that supersedes an earlier figure: that is another number of the same
 * series and day, and has one later edition. Null for nothing. To publish it, the earlier figure
 * must be published too.
 */
export function checkEdition(
  db: Db,
  state: FigureState,
  { publishing }: { publishing: boolean },
): Problem | null {
  const { id, supersedesId, seriesId, asOf } = state;
  if (supersedesId === null) return null;
  const earlier = readSuperseded(db, supersedesId);
  const fits =
    earlier !== null &&
    earlier.seriesId === seriesId &&
    earlier.asOf === asOf &&
    !isEarlierEdition(db, id, supersedesId);
  if (!fits) return problem("supersedes", "cannot_supersede", { figure: supersedesId });
  if (publishing && earlier.isPublic === 0) {
    return problem("supersedes", "not_published", { figure: supersedesId });
  }
  const rival = findRivalEdition(db, state);
  return rival === null ? null : problem("supersedes", "already_superseded", { figure: rival });
}
