import "server-only";
import type { KeptRecord, RecordKind } from "@/lib/domain/catalogue";
import { formatTable } from "@/lib/domain/text-table";
import type { Db } from "./connection";
import { readAll, readOne } from "./sql";

const LOCAL = (t: string) => `${t}.name, ${t}.nameFr, ${t}.nameAr`;

/** Each query gives what every kept record has, and its fields under the names of its form. */
const QUERIES: Record<RecordKind, string> = {
  crisis: `SELECT c.id, c.revision, c.archivedAt, c.id AS crisisId, c.slug, ${LOCAL("c")},
      c.summary, c.summaryFr, c.summaryAr, c.startDate, c.endDate, c.glide, c.rank
    FROM Crisis c WHERE c.id = @id`,
  event: `SELECT e.id, e.revision, e.archivedAt, e.crisisId, e.title, e.titleFr, e.titleAr,
      e.startDate, e.endDate, e.documentId AS document
    FROM CrisisEvent e WHERE e.id = @id`,
  series: `SELECT s.id, s.revision, s.archivedAt, s.crisisId, s.indicator, s.population, s.measure,
      s.unit, p.slug AS place, s.placeRole, o.code AS origin, s.dataset, s.definition, s.baseline,
      s.methodNote, s.continuesId AS continues
    FROM Series s JOIN Place p ON p.id = s.placeId JOIN Organisation o ON o.id = s.originId
    WHERE s.id = @id`,
  organisation: `SELECT o.id, o.revision, o.archivedAt, NULL AS crisisId, o.code, o.kind,
      ${LOCAL("o")}, o.shortName, o.shortNameFr, o.shortNameAr
    FROM Organisation o WHERE o.id = @id`,
  place: `SELECT p.id, p.revision, p.archivedAt, NULL AS crisisId, p.slug, ${LOCAL("p")},
      up.slug AS parent, p.adminLevel, p.country, p.pcode, p.latitude, p.longitude
    FROM Place p LEFT JOIN Place up ON up.id = p.parentId WHERE p.id = @id`,
};

type KeptRow = Record<string, string | number | null> & {
  id: string;
  revision: number;
  archivedAt: string | null;
  crisisId: string | null;
};

/** The record as it stands; null where there is none. */
export function readKeptRecord(db: Db, kind: RecordKind, id: string): KeptRecord | null {
  const row = readOne<KeptRow>(db, QUERIES[kind], { id });
  if (row === null) return null;
  const { id: _, revision, archivedAt, crisisId, ...fields } = row;
  const text = Object.fromEntries(
    Object.entries({ ...fields, ...readLists(db, kind, id) }).map(([field, value]) => [
      field,
      value === null ? "" : String(value),
    ]),
  );
  return { id, revision, archived: archivedAt !== null, crisisId, text };
}

function readLists(db: Db, kind: RecordKind, id: string): Record<string, string> {
  if (kind === "crisis") {
    const sql = "SELECT iso3 FROM CrisisCountry WHERE crisisId = @id ORDER BY iso3";
    const countries = readAll<{ iso3: string }>(db, sql, { id });
    return { countries: countries.map(({ iso3 }) => iso3).join(", ") };
  }
  if (kind === "organisation") {
    const sql = "SELECT alias FROM OrganisationAlias WHERE organisationId = @id ORDER BY alias";
    const aliases = readAll<{ alias: string }>(db, sql, { id });
    return { aliases: aliases.map(({ alias }) => alias).join("\n") };
  }
  if (kind === "series") {
    const sql = `SELECT days, fromDate, toDate FROM SeriesRhythm WHERE seriesId = @id
      ORDER BY fromDate`;
    const rhythms = readAll<{ days: number; fromDate: string; toDate: string | null }>(db, sql, {
      id,
    });
    return {
      rhythms: formatTable(
        rhythms.map(({ days, fromDate, toDate }) => [String(days), fromDate, toDate ?? ""]),
      ),
    };
  }
  return {};
}
