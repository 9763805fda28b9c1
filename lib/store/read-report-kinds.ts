import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { KindMember } from "@/lib/domain/report-kind";
import type { Db } from "./connection";
import { readOrganisations } from "./read-entities";
import { readAll } from "./sql";

/** The documents of a crisis with a publisher, with how many figures each states. */
export function readReportDocuments(db: Db, crisisId: string): KindMember[] {
  const organisations = readOrganisations(db);
  return readAll<{
    id: string;
    title: string;
    published: CalendarDate | null;
    publisherId: string;
    figures: number;
  }>(
    db,
    `SELECT d.id, d.title, d.published, d.publisherId, count(*) AS figures
     FROM Series s JOIN Figure f ON f.seriesId = s.id JOIN Document d ON d.id = f.documentId
     WHERE s.crisisId = @crisisId AND f.status IN ('published', 'in_review')
       AND d.publisherId IS NOT NULL AND d.archivedAt IS NULL AND d.mergedIntoId IS NULL
     GROUP BY d.id ORDER BY d.published DESC, d.id`,
    { crisisId },
  ).flatMap(({ publisherId, ...row }) => {
    const publisher = organisations.get(publisherId);
    return publisher ? [{ ...row, publisher }] : [];
  });
}

/** Ids of the figures that a document states in a crisis, the latest day of each series. */
export function readLastFigureIds(db: Db, documentId: string, crisisId: string): string[] {
  return readAll<{ id: string }>(
    db,
    `SELECT f.id, max(f.asOf) FROM Figure f JOIN Series s ON s.id = f.seriesId
     WHERE f.documentId = @documentId AND s.crisisId = @crisisId AND f.role = 'recommended'
       AND f.status = 'published' GROUP BY f.seriesId`,
    { documentId, crisisId },
  ).map(({ id }) => id);
}
