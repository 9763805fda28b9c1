import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ReportedFigure } from "@/lib/domain/model";
import type { Db } from "./connection";
import { figuresWithSuccessors } from "./figure-sql";
import { createHydrator } from "./hydrate";
import { figureColumns, type FigureTuple } from "./map-figure";
import { readOne, readTuples } from "./sql";
import { inList } from "./sqlite";

/** More than a day of any crisis has; a list to choose from is no longer read beyond it. */
const MOST = 200;

/** Figures of a crisis by id that stand or wait for review. */
export function readFiguresOfCrisis(
  db: Db,
  { crisisId, ids }: { crisisId: string; ids: readonly string[] },
): ReportedFigure[] {
  if (ids.length === 0) return [];
  return read(db, inList("f.id", "ids"), { crisisId, ids: JSON.stringify(ids) });
}

/**
 * Figures of a crisis that a report may refer to: those of its days and of its document that stand or
 * wait for review, the latest `asOf` first.
 */
export function readFiguresAround(
  db: Db,
  around: { crisisId: string; days: readonly CalendarDate[]; documentId: string | null },
): ReportedFigure[] {
  const { crisisId, days, documentId } = around;
  return read(db, `n.id IS NULL AND (${inList("f.asOf", "days")} OR f.documentId = @documentId)`, {
    crisisId,
    days: JSON.stringify(days),
    documentId,
  });
}

function read(db: Db, condition: string, params: Record<string, string | null>): ReportedFigure[] {
  const rows = readTuples<FigureTuple>(
    db,
    `SELECT ${figureColumns(null)} FROM ${figuresWithSuccessors(null)}
     WHERE ${condition} AND f.status IN ('published', 'in_review')
       AND f.seriesId IN (SELECT id FROM Series WHERE crisisId = @crisisId)
     ORDER BY f.asOf DESC, f.id LIMIT ${MOST}`,
    params,
  );
  return createHydrator(db)(rows);
}

/** How one figure refers to another that holds it or that it adds to. */
export type FigureLink = "partOfId" | "additionalToId";

/** Whether `id` is reached from `fromId` over figures that each refer to the next. */
export function leadsTo(db: Db, link: FigureLink, fromId: string, id: string): boolean {
  return (
    readOne(
      db,
      `WITH RECURSIVE further(id) AS (
         SELECT @fromId UNION
         SELECT f.${link} FROM Figure f JOIN further e ON f.id = e.id WHERE f.${link} IS NOT NULL)
       SELECT 1 FROM further WHERE id = @id`,
      { fromId, id },
    ) !== null
  );
}
