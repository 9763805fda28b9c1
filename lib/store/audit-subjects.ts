import "server-only";
import type { AuditSubject } from "@/lib/domain/audit-trail";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Db } from "./connection";
import { readOrganisations } from "./read-entities";
import { readSeriesByIds } from "./read-series";
import { readAll } from "./sql";
import { inList } from "./sqlite";

interface NameRow {
  id: string;
  name: string;
  nameFr: string | null;
  nameAr: string | null;
}

const NAMED = {
  crisis: "SELECT id, name, nameFr, nameAr FROM Crisis",
  event: "SELECT id, title AS name, titleFr AS nameFr, titleAr AS nameAr FROM CrisisEvent",
  organisation: "SELECT id, name, nameFr, nameAr FROM Organisation",
  place: "SELECT id, name, nameFr, nameAr FROM Place",
} as const;

/** What the ids of the trail mean; those that mean nothing are left out. */
export function readAuditSubjects(db: Db, ids: readonly string[]): Map<string, AuditSubject> {
  const found = new Map<string, AuditSubject>();
  if (ids.length === 0) return found;
  const params = { ids: JSON.stringify(ids) };
  for (const kind of ["crisis", "event", "organisation", "place"] as const) {
    for (const { id, name, nameFr, nameAr } of readAll<NameRow>(
      db,
      `${NAMED[kind]} WHERE ${inList("id", "ids")}`,
      params,
    ))
      found.set(id, { kind, name: { en: name, fr: nameFr, ar: nameAr } });
  }
  for (const { id, title } of readAll<{ id: string; title: string }>(
    db,
    `SELECT id, title FROM Document WHERE ${inList("id", "ids")}`,
    params,
  ))
    found.set(id, { kind: "document", title });
  for (const { id, name } of readAll<{ id: string; name: string }>(
    db,
    `SELECT id, name FROM User WHERE ${inList("id", "ids")}`,
    params,
  ))
    found.set(id, { kind: "person", name });
  addCounts(db, ids, found);
  return found;
}

/** Series, and figures by their series. */
function addCounts(db: Db, ids: readonly string[], found: Map<string, AuditSubject>): void {
  const figures = readAll<{ id: string; seriesId: string; asOf: CalendarDate }>(
    db,
    `SELECT id, seriesId, asOf FROM Figure WHERE ${inList("id", "ids")}`,
    { ids: JSON.stringify(ids) },
  );
  const wanted = new Set([...ids, ...figures.map(({ seriesId }) => seriesId)]);
  const series = readSeriesByIds(db, wanted, readOrganisations(db));
  for (const id of ids) {
    const one = series.get(id);
    if (one !== undefined) found.set(id, { kind: "series", series: one });
  }
  for (const { id, seriesId, asOf } of figures) {
    const one = series.get(seriesId);
    if (one !== undefined) found.set(id, { kind: "figure", series: one, asOf });
  }
}
