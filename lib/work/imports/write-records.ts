import "server-only";
import { setImmediate } from "node:timers/promises";
import type { DocumentState } from "@/lib/domain/document-state";
import type { NameKind } from "@/lib/domain/import/import-mapping";
import { RECORD_PERMISSIONS } from "@/lib/domain/catalogue";
import type { PlannedDocument, PlannedFigure } from "@/lib/domain/import/planned-row";
import { formatSeriesKey } from "@/lib/domain/series-key";
import type { Actor } from "@/lib/domain/permissions";
import { setArchived } from "@/lib/store/catalogue-write";
import type { Db } from "@/lib/store/connection";
import { insertDocuments } from "@/lib/store/document-states";
import { makeId } from "@/lib/store/make-id";
import { isArchivedCrisis } from "@/lib/store/find-ids";
import { writeAudit, type Doer } from "@/lib/store/write-audit";
import { insertSeries } from "@/lib/store/write-series";
import { PREPARE } from "@/lib/work/catalogue/prepare";
import { requirePermission } from "@/lib/work/require-permission";
import { inTurns } from "./in-turns";
import type { ImportCatalogue, NewName } from "./catalogue";
import { formOf } from "./new-record";

/**
 * Makes the crises, organisations and places that figures of a file name anew, and gives their ids to
 * the catalogue. Throws Refusal where the person may not.
 */
export async function writeNames(
  db: Db,
  person: Actor,
  catalogue: ImportCatalogue,
  figures: readonly PlannedFigure[],
  doer: Doer,
): Promise<{ crisisIds: string[] }> {
  const used = findUsed(figures);
  const crisisIds: string[] = [];
  await inTurns(countriesFirst(catalogue.made), (name) => {
    if (!used[name.record].has(name.code)) return;
    requirePermission(person, RECORD_PERMISSIONS[name.record]);
    const recordId = makeId();
    PREPARE[name.record](formOf(catalogue, name))(db, { before: null, crisisId: null })(recordId);
    writeAudit(db, doer, [{ action: "record.created", record: name.record, recordId }]);
    const record = findRecord(catalogue, name);
    if (record) record.id = recordId;
    if (name.record === "crisis") crisisIds.push(recordId);
  });
  for (const slug of used.crisis) {
    const recordId = catalogue.crises.get(slug)?.id;
    if (recordId === undefined || !isArchivedCrisis(db, recordId)) continue;
    requirePermission(person, "crisis.write");
    setArchived(db, "crisis", recordId, null);
    writeAudit(db, doer, [{ action: "record.restored", record: "crisis", recordId }]);
    crisisIds.push(recordId);
  }
  return { crisisIds };
}

/** Documents that are written before others get their turn. */
const PART = 250;

/** Adds the documents and series that figures need and that are not on record yet. */
export async function writeParts(
  db: Db,
  catalogue: ImportCatalogue,
  figures: readonly PlannedFigure[],
  doer: Doer & { reason: string },
): Promise<void> {
  const documents = [...new Set(figures.map((one) => one.document))].filter(({ isNew }) => isNew);
  for (let at = 0; at < documents.length; at += PART) {
    const part = documents.slice(at, at + PART);
    const states = part.map((document) => toState(document, catalogue));
    insertDocuments(db, states, doer);
    writeAudit(
      db,
      doer,
      states.map(({ id }) => ({ action: "document.created", documentId: id })),
    );
    await setImmediate();
  }
  const series = [...new Set(figures.map((one) => one.series))].filter(({ isNew }) => isNew);
  await inTurns(series, ({ id, key }) => {
    const crisisId = catalogue.crises.get(key.crisis)?.id;
    const placeId = catalogue.places.get(key.place)?.id;
    const originId = catalogue.organisations.get(key.origin)?.id;
    if (!crisisId || !placeId || !originId) throw new Error(`series ${id} lacks a part`);
    insertSeries(db, key, { crisisId, placeId, originId }, id);
  });
  writeAudit(
    db,
    doer,
    series.map(({ id, key }) => ({
      action: "series.created",
      seriesId: id,
      key: formatSeriesKey(key),
    })),
  );
}

/** The first state of a new document; its publisher may have been made a moment ago. */
function toState(
  { shown, edition }: PlannedDocument,
  { organisations }: ImportCatalogue,
): DocumentState {
  const { publisher, ...stated } = shown;
  const publisherId = organisations.get(publisher?.code ?? "")?.id ?? null;
  return { ...stated, publisherId, edition, note: null, revision: 1 };
}

function findUsed(figures: readonly PlannedFigure[]): Record<NameKind, Set<string>> {
  const used = {
    crisis: new Set<string>(),
    organisation: new Set<string>(),
    place: new Set<string>(),
  };
  for (const { series, document, reported } of figures) {
    used.crisis.add(series.key.crisis);
    used.place.add(series.key.place);
    for (const code of [series.key.origin, document.shown.publisher?.code ?? ""])
      used.organisation.add(code);
    for (const { code } of reported.figure.via) used.organisation.add(code);
  }
  return used;
}

/** Places that others may lie in come before them. */
function countriesFirst(made: readonly NewName[]): NewName[] {
  const rank = ({ adminLevel }: NewName) => (adminLevel === 0 ? 0 : 1);
  return made.toSorted((a, b) => rank(a) - rank(b));
}

function findRecord(
  catalogue: ImportCatalogue,
  { record, code }: NewName,
): { id: string } | undefined {
  if (record === "crisis") return catalogue.crises.get(code);
  return record === "place" ? catalogue.places.get(code) : catalogue.organisations.get(code);
}
