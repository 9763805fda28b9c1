import "server-only";
import type {
  CatalogueQuery,
  ListedCrisis,
  ListedOrganisation,
  ListedPlace,
  ListedSeries,
} from "@/lib/domain/catalogue-lists";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { groupBy } from "@/lib/domain/group-by";
import type { Db } from "./connection";
import { toOrganisation, toPlace, type OrganisationRow, type PlaceRow } from "./map-entities";
import { readCrises, readOrganisations } from "./read-entities";
import { readSeriesByIds } from "./read-series";
import { readAll, readOne, type SqlParams } from "./sql";
import { contains, inList, likePattern } from "./sqlite";

/** Which records a page of a list shows. */
export interface ListWindow extends Omit<CatalogueQuery, "page"> {
  /** Ids of the crises whose records may be seen; null for all. */
  crisisIds: readonly string[] | null;
  offset: number;
  limit: number;
}

export interface ListPart<Item> {
  items: Item[];
  total: number;
}

const PUBLISHED = "f.status = 'published'";

/** Every word is found in one of the columns. */
export function containsWords(
  q: string | null,
  columns: readonly string[],
  params: SqlParams,
): string {
  const words = q?.split(/\s+/u).filter(Boolean).slice(0, 10) ?? [];
  const conditions = words.map((word, i) => {
    params[`word${i}`] = likePattern(word);
    return `(${columns.map((column) => contains(column, `word${i}`)).join(" OR ")})`;
  });
  return conditions.length === 0 ? "1 = 1" : conditions.join(" AND ");
}

/** Whether a row of that table is in the archive, or is not. */
export function isArchived(archived: boolean, table: string): string {
  return `${table}.archivedAt IS ${archived ? "NOT " : ""}NULL`;
}

/** The ids of one page, in order, and how many there are in all. */
export function readIdPage(
  db: Db,
  select: string,
  order: string,
  { offset, limit }: Pick<ListWindow, "offset" | "limit">,
  params: SqlParams,
): { ids: string[]; total: number } {
  const total = readOne<{ n: number }>(db, `SELECT count(*) AS n FROM (${select})`, params)?.n ?? 0;
  const rows = readAll<{ id: string }>(
    db,
    `${select} ORDER BY ${order} LIMIT @limit OFFSET @offset`,
    { ...params, limit, offset },
  );
  return { ids: rows.map(({ id }) => id), total };
}

/** All crises, those in the archive last, in the order of the home page. */
export function listCrisisRecords(db: Db, crisisIds: readonly string[] | null): ListedCrisis[] {
  const rows = readAll<{
    id: string;
    rank: number;
    archivedAt: string | null;
    series: number;
    figures: number;
  }>(
    db,
    `SELECT c.id, c.rank, c.archivedAt,
       (SELECT count(*) FROM Series s WHERE s.crisisId = c.id AND s.archivedAt IS NULL) AS series,
       (SELECT count(*) FROM Series s JOIN Figure f ON f.seriesId = s.id AND ${PUBLISHED}
        WHERE s.crisisId = c.id) AS figures
     FROM Crisis c ORDER BY c.archivedAt IS NOT NULL, c.rank, c.slug`,
  );
  const crises = new Map(readCrises(db).map((crisis) => [crisis.id, crisis]));
  return rows.flatMap(({ id, rank, archivedAt, series, figures }) => {
    const crisis = crises.get(id);
    if (crisis === undefined || crisisIds?.includes(id) === false) return [];
    return [{ crisis, rank, archived: archivedAt !== null, series, figures }];
  });
}

export function listSeriesRecords(db: Db, window: ListWindow): ListPart<ListedSeries> {
  const params: SqlParams = {};
  const conditions = [
    isArchived(window.archived, "s"),
    containsWords(
      window.q,
      [
        "p.name",
        "p.nameFr",
        "p.nameAr",
        "p.slug",
        "o.code",
        "o.name",
        "o.nameFr",
        "o.nameAr",
      ].concat(["s.indicator", "s.population", "s.dataset", "s.definition"]),
      params,
    ),
  ];
  if (window.crisis !== null) {
    params["crisis"] = window.crisis;
    conditions.push("c.slug = @crisis");
  }
  if (window.crisisIds !== null) {
    params["crisisIds"] = JSON.stringify(window.crisisIds);
    conditions.push(inList("c.id", "crisisIds"));
  }
  const { ids, total } = readIdPage(
    db,
    `SELECT s.id FROM Series s JOIN Crisis c ON c.id = s.crisisId
     JOIN Place p ON p.id = s.placeId JOIN Organisation o ON o.id = s.originId
     WHERE ${conditions.join(" AND ")}`,
    "c.rank, c.slug, s.indicator, s.population, s.measure, o.code, p.slug, s.baseline, s.id",
    window,
    params,
  );
  const extents = new Map(
    readAll<{ id: string; figures: number; lastAsOf: CalendarDate | null; leads: number }>(
      db,
      `SELECT s.id, count(f.id) AS figures, max(f.asOf) AS lastAsOf,
         (SELECT count(*) FROM HeadlineChoice h WHERE h.seriesId = s.id) AS leads
       FROM Series s LEFT JOIN Figure f ON f.seriesId = s.id AND ${PUBLISHED}
       WHERE ${inList("s.id", "ids")} GROUP BY s.id`,
      { ids: JSON.stringify(ids) },
    ).map((row) => [row.id, row]),
  );
  const items = [...readSeriesByIds(db, ids, readOrganisations(db)).values()].map((series) => {
    const { figures = 0, lastAsOf = null, leads = 0 } = extents.get(series.id) ?? {};
    return { series, figures, lastAsOf, leads: leads > 0, archived: window.archived };
  });
  return { items, total };
}

const ORGANISATION_NAMES = [
  "code",
  "name",
  "nameFr",
  "nameAr",
  "shortName",
  "shortNameFr",
  "shortNameAr",
];

export function listOrganisationRecords(db: Db, window: ListWindow): ListPart<ListedOrganisation> {
  const params: SqlParams = {};
  const columns = [...ORGANISATION_NAMES.map((name) => `o.${name}`), "a.alias"];
  const { ids, total } = readIdPage(
    db,
    `SELECT DISTINCT o.id, lower(o.code) AS rank FROM Organisation o
     LEFT JOIN OrganisationAlias a ON a.organisationId = o.id
     WHERE ${isArchived(window.archived, "o")} AND ${containsWords(window.q, columns, params)}`,
    "rank, id",
    window,
    params,
  );
  const idList = { ids: JSON.stringify(ids) };
  const rows = readAll<
    OrganisationRow & { mergedInto: string | null; series: number; documents: number }
  >(
    db,
    `SELECT o.id, o.code, o.name, o.nameFr, o.nameAr, o.shortName, o.shortNameFr, o.shortNameAr,
       o.kind, (SELECT code FROM Organisation m WHERE m.id = o.mergedIntoId) AS mergedInto,
       (SELECT count(*) FROM Series s WHERE s.originId = o.id) AS series,
       (SELECT count(*) FROM Document d WHERE d.publisherId = o.id) AS documents
     FROM Organisation o WHERE ${inList("o.id", "ids")}`,
    idList,
  );
  const names = groupBy(
    readAll<{ alias: string; organisationId: string }>(
      db,
      `SELECT alias, organisationId FROM OrganisationAlias
       WHERE ${inList("organisationId", "ids")} ORDER BY alias`,
      idList,
    ),
    (row) => row.organisationId,
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  const items = ids.flatMap((id) => {
    const row = found.get(id);
    if (row === undefined) return [];
    const { mergedInto, series, documents } = row;
    const others = names.get(id)?.map(({ alias }) => alias) ?? [];
    const organisation = toOrganisation(row);
    return [
      { organisation, aliases: others, series, documents, mergedInto, archived: window.archived },
    ];
  });
  return { items, total };
}

export function listPlaceRecords(db: Db, window: ListWindow): ListPart<ListedPlace> {
  const params: SqlParams = {};
  const columns = ["p.slug", "p.name", "p.nameFr", "p.nameAr", "p.country", "p.pcode"];
  const { ids, total } = readIdPage(
    db,
    `SELECT p.id FROM Place p
     WHERE ${isArchived(window.archived, "p")} AND ${containsWords(window.q, columns, params)}`,
    "p.path",
    window,
    params,
  );
  const rows = readAll<PlaceRow & { path: string; series: number }>(
    db,
    `SELECT p.id, p.slug, p.name, p.nameFr, p.nameAr, p.country, p.pcode, p.adminLevel, p.parentId,
       p.path, (SELECT count(*) FROM Series s WHERE s.placeId = p.id) AS series
     FROM Place p WHERE ${inList("p.id", "ids")} ORDER BY p.path`,
    { ids: JSON.stringify(ids) },
  );
  const slugs = [...new Set(rows.flatMap(({ path }) => path.split("/").filter(Boolean)))];
  const names = new Map(
    readAll<PlaceRow>(
      db,
      `SELECT id, slug, name, nameFr, nameAr, country, pcode, adminLevel, parentId FROM Place
       WHERE ${inList("slug", "slugs")}`,
      { slugs: JSON.stringify(slugs) },
    ).map((row) => [row.slug, toPlace(row).name]),
  );
  const items = rows.map((row) => ({
    place: toPlace(row),
    above: row.path
      .split("/")
      .filter((slug) => slug !== "" && slug !== row.slug)
      .flatMap((slug) => names.get(slug) ?? []),
    series: row.series,
    archived: window.archived,
  }));
  return { items, total };
}
