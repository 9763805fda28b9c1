import "server-only";
import type { Crisis } from "@/lib/domain/model";
import type { Db } from "./connection";
import { readCrises } from "./read-entities";
import { readAll } from "./sql";

/** The crises of the figures that an import wrote. */
export function readImportedCrises(db: Db, batchId: string): Crisis[] {
  const rows = readAll<{ crisisId: string }>(
    db,
    `SELECT DISTINCT s.crisisId FROM ImportFigure i JOIN Figure f ON f.id = i.figureId
     JOIN Series s ON s.id = f.seriesId WHERE i.batchId = @batchId`,
    { batchId },
  );
  const ids = new Set(rows.map(({ crisisId }) => crisisId));
  return readCrises(db).filter(({ id }) => ids.has(id));
}
