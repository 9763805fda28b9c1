import "server-only";
import { groupBy } from "@/lib/domain/group-by";
import type { FigureState } from "@/lib/domain/figure-state";
import type { Db } from "./connection";
import { mayLeave } from "./figure-sql";
import { fromInstant } from "./instant";
import type { PublishedState } from "./read-published-states";
import { readAll, readOne, type Sql } from "./sql";
import { inList } from "./sqlite";

/** A published state that a later one took the place of, and why it was saved. */
export interface EarlierState extends PublishedState {
  reason: string;
}

const EARLIER = `FROM FigureRevision r JOIN Figure f ON f.id = r.figureId AND r.revision < f.revision
    LEFT JOIN Review w ON w.subjectKind = 'figure' AND w.subjectId = r.figureId
      AND w.revision = r.revision
  WHERE ${mayLeave("f")} AND (w.id IS NULL OR w.status = 'approved')`;

/** How many states {@link readEarlierStates} has of the figures whose ids a query finds. */
export function countEarlierStates(db: Db, { text, params }: Sql): number {
  const counted = `SELECT count(*) AS count ${EARLIER} AND f.id IN (${text})`;
  return readOne<{ count: number }>(db, counted, params)?.count ?? 0;
}

/**
 * The states of figures that readers saw before the present one, by figure, the earliest first. What
 * may not leave now is in none of them: neither the figures themselves nor those that they refer to.
 */
export function readEarlierStates(db: Db, ids: readonly string[]): Map<string, EarlierState[]> {
  const rows = readAll<{ figureId: string; state: string; publishedAt: string; reason: string }>(
    db,
    `SELECT r.figureId, r.state, r.reason, coalesce(w.decidedAt, r.savedAt) AS publishedAt
     ${EARLIER} AND ${inList("r.figureId", "ids")}
     ORDER BY r.figureId, r.revision`,
    { ids: JSON.stringify(ids) },
  );
  const states = rows.map(({ state, ...row }) => ({
    ...row,
    state: JSON.parse(state) as FigureState,
    publishedAt: fromInstant(row.publishedAt),
  }));
  const leaves = findLeaving(
    db,
    states.flatMap(({ state }) => [state.partOfId, state.additionalToId, state.supersedesId]),
  );
  const only = (id: string | null): string | null => (id !== null && leaves.has(id) ? id : null);
  const shown = states.map(({ state, ...row }) => ({
    ...row,
    state: {
      ...state,
      partOfId: only(state.partOfId),
      additionalToId: only(state.additionalToId),
      supersedesId: only(state.supersedesId),
    },
  }));
  return groupBy(shown, ({ figureId }) => figureId);
}

function findLeaving(db: Db, ids: readonly (string | null)[]): Set<string> {
  const asked = JSON.stringify([...new Set(ids)].filter((id) => id !== null));
  const rows = readAll<{ id: string }>(
    db,
    `SELECT f.id FROM Figure f WHERE ${inList("f.id", "ids")} AND ${mayLeave("f")}`,
    { ids: asked },
  );
  return new Set(rows.map(({ id }) => id));
}
