import "server-only";
import type { RecordBatch } from "@/lib/domain/record-batch";
import { driver } from "./connection";
import { raiseDataVersion } from "./data-version";
import type { WriteStamp } from "./figure-rows";
import { insertRows, type Row } from "./insert-rows";
import { toInstant } from "./instant";
import { readOne } from "./sql";
import { deferReferences } from "./sqlite";
import { insertFigures } from "./write-figures";
import { writeWithin } from "./write-transaction";

export interface AuditRecord {
  id: string;
  action: string;
  subject: string;
  detail: string;
}

/** True where no crisis and no figure is stored. */
export function isDatabaseEmpty(): boolean {
  const any = "SELECT 1 AS found FROM Crisis UNION ALL SELECT 1 FROM Figure LIMIT 1";
  return readOne(driver(), any) === null;
}

/**
 * Writes a whole batch in one immediate transaction: every record, revision 1 of every figure, the
 * audit records and a new data version. References are checked at the end, so that figures may refer
 * to each other in any order. Throws, and writes nothing, where a constraint fails.
 */
export function writeBatch(batch: RecordBatch, audit: AuditRecord[], stamp: WriteStamp): void {
  const at = toInstant(stamp.at);
  writeWithin(driver(), (database) => {
    deferReferences(database);
    const changedAt = raiseDataVersion(database);
    const write = (table: string, rows: Row[]) => insertRows(database, table, rows);
    write("Organisation", batch.organisations.map(toOrganisation));
    write(
      "OrganisationAlias",
      batch.organisations.flatMap((o) =>
        o.aliases.map((alias) => ({ alias, organisationId: o.id })),
      ),
    );
    write("Place", batch.places.map(toPlace));
    write("Crisis", batch.crises.map(toCrisis));
    write(
      "CrisisCountry",
      batch.crises.flatMap((c) => c.countries.map((iso3) => ({ crisisId: c.id, iso3 }))),
    );
    write("Document", batch.documents.map(toDocument));
    write("Series", batch.series.map(toSeries));
    write("SeriesRhythm", batch.series.flatMap(toRhythms));
    write("SeriesCheck", batch.series.flatMap(toChecks));
    write("CrisisEvent", batch.events.map(toEvent));
    insertFigures(
      database,
      batch.figures.map((figure) => ({ ...figure, revision: 1 })),
      stamp,
      changedAt,
    );
    write(
      "HeadlineChoice",
      batch.headlines.map(({ crisisId, slot, rank, seriesId }) => ({
        crisisId,
        slot,
        rank,
        seriesId,
      })),
    );
    write(
      "AuditEvent",
      audit.map((event) => ({ ...event, at, actor: stamp.by })),
    );
  });
}

function toOrganisation(o: RecordBatch["organisations"][number]): Row {
  return {
    id: o.id,
    code: o.code,
    name: o.name.en,
    nameFr: o.name.fr,
    nameAr: o.name.ar,
    shortName: o.shortName?.en ?? null,
    shortNameFr: o.shortName?.fr ?? null,
    shortNameAr: o.shortName?.ar ?? null,
    kind: o.kind,
  };
}

function toPlace(p: RecordBatch["places"][number]): Row {
  return {
    id: p.id,
    slug: p.slug,
    name: p.name.en,
    nameFr: p.name.fr,
    nameAr: p.name.ar,
    country: p.country,
    pcode: p.pcode,
    adminLevel: p.adminLevel,
    parentId: p.parentId,
    path: p.path,
  };
}

function toCrisis(c: RecordBatch["crises"][number]): Row {
  return {
    id: c.id,
    slug: c.slug,
    name: c.name.en,
    nameFr: c.name.fr,
    nameAr: c.name.ar,
    summary: c.summary.en,
    summaryFr: c.summary.fr,
    summaryAr: c.summary.ar,
    startDate: c.startDate,
    endDate: c.endDate,
    glide: c.glide,
    rank: c.rank,
  };
}

function toDocument(d: RecordBatch["documents"][number]): Row {
  return {
    id: d.id,
    publisherId: d.publisherId,
    title: d.title,
    url: d.url,
    language: d.language,
    edition: d.edition,
    published: d.published,
    publishedBasis: d.publishedBasis,
    firstSeen: d.firstSeen,
    retrieved: d.retrieved,
    note: d.note,
  };
}

function toSeries(s: RecordBatch["series"][number]): Row {
  return {
    id: s.id,
    key: s.key,
    crisisId: s.crisisId,
    indicator: s.indicator,
    population: s.population,
    measure: s.measure,
    unit: s.unit,
    placeId: s.placeId,
    placeRole: s.placeRole,
    originId: s.originId,
    dataset: s.dataset,
    definition: s.definition,
    baseline: s.baseline,
    methodNote: s.methodNote,
    continuesId: s.continuesId,
  };
}

function toRhythms(s: RecordBatch["series"][number]): Row[] {
  return s.rhythms.map(({ days, from, to }) => ({
    seriesId: s.id,
    fromDate: from,
    toDate: to,
    days,
  }));
}

function toChecks(s: RecordBatch["series"][number]): Row[] {
  return s.checkedOn.map((checkedOn) => ({ seriesId: s.id, checkedOn }));
}

function toEvent(e: RecordBatch["events"][number]): Row {
  return {
    id: e.id,
    crisisId: e.crisisId,
    title: e.title.en,
    titleFr: e.title.fr,
    titleAr: e.title.ar,
    startDate: e.startDate,
    endDate: e.endDate,
    documentId: e.documentId,
  };
}
