import "server-only";
import type Database from "better-sqlite3";
import { groupBy } from "@/lib/domain/group-by";
import type { Organisation, ReportedFigure, Series } from "@/lib/domain/model";
import {
  publicStatusOf,
  supersededByIdOf,
  toFigure,
  updatedAtOf,
  type FigureTuple,
} from "./map-figure";
import { readDocuments, readOrganisations } from "./read-entities";
import { readSeriesByIds } from "./read-series";
import { readAll } from "./sql";
import { inList } from "./sqlite";

function readVia(
  db: Database.Database,
  figureIds: string[],
  organisations: Map<string, Organisation>,
): Map<string, Organisation[]> {
  const rows = readAll<{ figureId: string; organisationId: string }>(
    db,
    `SELECT figureId, organisationId FROM FigureVia
     WHERE ${inList("figureId", "ids")} ORDER BY figureId, position`,
    { ids: JSON.stringify(figureIds) },
  );
  const groups = groupBy(rows, (row) => row.figureId);
  return new Map(
    [...groups].map(([id, group]) => [
      id,
      group.flatMap((row) => organisations.get(row.organisationId) ?? []),
    ]),
  );
}

/**
 * Makes figures whole, part by part: organisations and series are read once for all parts, documents
 * and relays with each, so that memory stays that of one part.
 */
export function createHydrator(db: Database.Database): (rows: FigureTuple[]) => ReportedFigure[] {
  const organisations = readOrganisations(db);
  const known = new Map<string, Series>();
  return (rows) => {
    const missing = new Set(rows.map(([, seriesId]) => seriesId).filter((id) => !known.has(id)));
    if (missing.size > 0) {
      for (const [id, series] of readSeriesByIds(db, missing, organisations)) known.set(id, series);
    }
    const documents = readDocuments(
      db,
      new Set(rows.map(([, , documentId]) => documentId)),
      organisations,
    );
    const via = readVia(
      db,
      rows.map(([id]) => id),
      organisations,
    );
    return rows.map((row) => {
      const [id, seriesId, documentId] = row;
      const series = known.get(seriesId);
      const document = documents.get(documentId);
      if (!series || !document) throw new Error(`figure ${id} has no series or document`);
      return {
        figure: toFigure(row, via.get(id) ?? []),
        series,
        document,
        status: publicStatusOf(row),
        supersededById: supersededByIdOf(row),
        updatedAt: updatedAtOf(row),
      };
    });
  };
}
