import "server-only";
import type Database from "better-sqlite3";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { HeadlineSlot } from "@/lib/domain/codes";
import { groupBy } from "@/lib/domain/group-by";
import type { Organisation, Rhythm, Series } from "@/lib/domain/model";
import { toPlace, type PlaceRow } from "./map-entities";
import { readAll, readOne } from "./sql";
import { inList } from "./sqlite";

interface SeriesRow extends Omit<Series, "crisis" | "place" | "origin" | "rhythms" | "checkedOn"> {
  crisisId: string;
  crisisSlug: string;
  crisisName: string;
  crisisNameFr: string | null;
  crisisNameAr: string | null;
  placeId: string;
  originId: string;
}

const COLUMNS = `s.id, s.crisisId, s.indicator, s.population, s.measure, s.unit, s.placeId,
  s.placeRole, s.originId, s.dataset, s.definition, s.baseline, s.methodNote, s.continuesId,
  c.slug AS crisisSlug, c.name AS crisisName, c.nameFr AS crisisNameFr, c.nameAr AS crisisNameAr`;

function readPlaces(db: Database.Database, ids: string[]) {
  const rows = readAll<PlaceRow>(
    db,
    `SELECT id, slug, name, nameFr, nameAr, country, pcode, adminLevel, parentId
     FROM Place WHERE ${inList("id", "ids")}`,
    { ids: JSON.stringify([...new Set(ids)]) },
  );
  return new Map(rows.map((row) => [row.id, toPlace(row)]));
}

function readRhythms(db: Database.Database, ids: string): Map<string, Rhythm[]> {
  const rows = readAll<{ seriesId: string } & Rhythm>(
    db,
    `SELECT seriesId, days, fromDate AS "from", toDate AS "to" FROM SeriesRhythm
     WHERE ${inList("seriesId", "ids")} ORDER BY seriesId, fromDate`,
    { ids },
  );
  const groups = groupBy(rows, (row) => row.seriesId);
  return new Map(
    [...groups].map(([id, group]) => [id, group.map(({ days, from, to }) => ({ days, from, to }))]),
  );
}

function readChecks(db: Database.Database, ids: string): Map<string, CalendarDate[]> {
  const rows = readAll<{ seriesId: string; checkedOn: CalendarDate }>(
    db,
    `SELECT seriesId, checkedOn FROM SeriesCheck
     WHERE ${inList("seriesId", "ids")} ORDER BY seriesId, checkedOn`,
    { ids },
  );
  const groups = groupBy(rows, (row) => row.seriesId);
  return new Map([...groups].map(([id, group]) => [id, group.map((row) => row.checkedOn)]));
}

/** Series by id, in the order of the ids; an id without a series is left out. */
export function readSeriesByIds(
  db: Database.Database,
  seriesIds: Iterable<string>,
  organisations: Map<string, Organisation>,
): Map<string, Series> {
  const wanted = [...seriesIds];
  const ids = JSON.stringify(wanted);
  const rows = readAll<SeriesRow>(
    db,
    `SELECT ${COLUMNS} FROM Series s JOIN Crisis c ON c.id = s.crisisId
     WHERE ${inList("s.id", "ids")}`,
    { ids },
  );
  const places = readPlaces(
    db,
    rows.map((row) => row.placeId),
  );
  const rhythms = readRhythms(db, ids);
  const checks = readChecks(db, ids);
  const found = new Map<string, Series>();
  for (const row of rows) {
    const { crisisId, crisisSlug, crisisName, crisisNameFr, crisisNameAr, ...rest } = row;
    const { placeId, originId, ...key } = rest;
    const place = places.get(placeId);
    const origin = organisations.get(originId);
    if (!place || !origin) throw new Error(`series ${row.id} has no place or origin`);
    found.set(row.id, {
      ...key,
      crisis: {
        id: crisisId,
        slug: crisisSlug,
        name: { en: crisisName, fr: crisisNameFr, ar: crisisNameAr },
      },
      place,
      origin,
      rhythms: rhythms.get(row.id) ?? [],
      checkedOn: checks.get(row.id) ?? [],
    });
  }
  return new Map(
    wanted.flatMap((id) => {
      const series = found.get(id);
      return series ? [[id, series] as const] : [];
    }),
  );
}

/** The series that has the figures of the one with that id: itself, or the one it was merged into. */
export function readStandingSeriesId(db: Database.Database, id: string): string {
  const row = readOne<{ id: string }>(
    db,
    "SELECT coalesce(mergedIntoId, id) AS id FROM Series WHERE id = @id",
    { id },
  );
  return row?.id ?? id;
}

/** Ids of the series that count on from a restart of this one's counter, oldest baseline first. */
export function readRestarts(db: Database.Database, id: string): string[] {
  return readAll<{ id: string }>(
    db,
    "SELECT id FROM Series WHERE continuesId = @id ORDER BY baseline, id",
    { id },
  ).map((row) => row.id);
}

export interface HeadlineChoice {
  crisisId: string;
  slot: HeadlineSlot;
  rank: number;
  seriesId: string;
}

/** The chosen headline series of all crises, by slot as coded and then rank. */
export function readHeadlineChoices(db: Database.Database): HeadlineChoice[] {
  return readAll<HeadlineChoice>(
    db,
    `SELECT crisisId, slot, rank, seriesId FROM HeadlineChoice
     ORDER BY crisisId, CASE slot WHEN 'killed' THEN 0 WHEN 'injured' THEN 1 ELSE 2 END, rank`,
  );
}
