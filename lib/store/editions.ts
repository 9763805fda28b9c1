import "server-only";
import type { FigureState } from "@/lib/domain/figure-state";
import type { Db } from "./connection";
import { mayLeave, stands } from "./figure-sql";
import { readOne } from "./sql";

/** What decides whether a figure may be superseded. */
export interface SupersededFigure {
  seriesId: string;
  asOf: string;
  isPublic: 0 | 1;
}

export function readSuperseded(db: Db, id: string): SupersededFigure | null {
  return readOne<SupersededFigure>(
    db,
    `SELECT f.seriesId, f.asOf, CASE WHEN ${mayLeave("f")} THEN 1 ELSE 0 END AS isPublic FROM Figure f WHERE f.id = @id`,
    { id },
  );
}

/** Whether `id` is among the figures that `supersedesId` stands for, one edition before another. */
export function isEarlierEdition(db: Db, id: string, supersedesId: string): boolean {
  return (
    readOne(
      db,
      `WITH RECURSIVE earlier(id) AS (
         SELECT @supersedesId UNION
         SELECT f.supersedesId FROM Figure f JOIN earlier e ON f.id = e.id
         WHERE f.supersedesId IS NOT NULL)
       SELECT 1 FROM earlier WHERE id = @id`,
      { id, supersedesId },
    ) !== null
  );
}

/**
 * Another published edition of the same figure that stands on a day on which `state` would stand
 * too; null for none. One that its source took back before the new one was known does not count.
 */
export function findRivalEdition(
  db: Db,
  { id, supersedesId, knownFrom }: Pick<FigureState, "id" | "supersedesId" | "knownFrom">,
): string | null {
  return (
    readOne<{ id: string }>(
      db,
      `SELECT n.id FROM Figure n WHERE n.supersedesId = @supersedesId AND n.id <> @id
       AND (${stands("n", null)}
         OR (${mayLeave("n")} AND (@knownFrom IS NULL OR n.withdrawnOn > @knownFrom)))`,
      { id, supersedesId, knownFrom },
    )?.id ?? null
  );
}
