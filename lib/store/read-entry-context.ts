import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { KnownSeries } from "@/lib/domain/match-series";
import type { ReportedFigure } from "@/lib/domain/model";
import type { SeriesKey } from "@/lib/domain/series-key";
import type { Db } from "./connection";
import { figuresWithSuccessors } from "./figure-sql";
import { createHydrator } from "./hydrate";
import { figureColumns, type FigureTuple } from "./map-figure";
import { readAll, readTuples } from "./sql";
import { inList } from "./sqlite";

/** Every series of a crisis that is in use, by its identity. */
export function readSeriesKeys(db: Db, crisisId: string): KnownSeries[] {
  return readAll<SeriesKey & { id: string }>(
    db,
    `SELECT s.id, c.slug AS crisis, s.indicator, s.population, s.measure, s.unit, p.slug AS place,
       s.placeRole, o.code AS origin, s.dataset, s.definition, s.baseline
     FROM Series s JOIN Crisis c ON c.id = s.crisisId JOIN Place p ON p.id = s.placeId
     JOIN Organisation o ON o.id = s.originId
     WHERE s.crisisId = @crisisId AND s.archivedAt IS NULL ORDER BY s.key`,
    { crisisId },
  ).map(({ id, ...key }) => ({ id, key }));
}

/**
 * The figures of series that stand or wait for review, by series, `asOf` and id: what a person who
 * enters another one must hear of. `asOf` limits them to one day, `except` leaves one out.
 */
export function readEnteredFigures(
  db: Db,
  wanted: { seriesIds: string[]; asOf: CalendarDate | null; except: string | null },
): ReportedFigure[] {
  const { seriesIds, asOf, except } = wanted;
  const rows = readTuples<FigureTuple>(
    db,
    `SELECT ${figureColumns(null)} FROM ${figuresWithSuccessors(null)}
     WHERE ${inList("f.seriesId", "seriesIds")} AND f.status IN ('published', 'in_review')
       AND (@asOf IS NULL OR f.asOf = @asOf) AND (@except IS NULL OR f.id <> @except)
     ORDER BY f.seriesId, f.asOf, f.id`,
    { seriesIds: JSON.stringify(seriesIds), asOf, except },
  );
  // One in review counts as if it stood: it is about to.
  return createHydrator(db)(rows).map((reported) =>
    reported.status === "withdrawn" ? { ...reported, status: "published" } : reported,
  );
}
