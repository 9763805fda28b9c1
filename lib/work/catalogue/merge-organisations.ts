import "server-only";
import type { KeptRecord } from "@/lib/domain/catalogue";
import type { FigureState } from "@/lib/domain/figure-state";
import type { Actor } from "@/lib/domain/permissions";
import { findOrganisationsNamed, holds } from "@/lib/store/catalogue-find";
import { raiseRevision } from "@/lib/store/catalogue-write";
import { driver, type Db } from "@/lib/store/connection";
import {
  insertDocumentRevision,
  keepFirstState,
  readDocumentState,
  readLastDocumentRevision,
  updateDocument,
} from "@/lib/store/document-states";
import type { WriteStamp } from "@/lib/store/figure-rows";
import {
  absorbOrganisation,
  absorbSeries,
  changeOrigin,
  readEstate,
  readWaitingSubjects,
  type OrganisationEstate,
} from "@/lib/store/organisation-merge";
import { writeAudit } from "@/lib/store/write-audit";
import { markChanged } from "@/lib/store/mark-changed";
import { writeTransaction } from "@/lib/store/write-transaction";
import { refuseInvalid } from "@/lib/work/refuse";
import { requirePermission } from "@/lib/work/require-permission";
import { reviseBeneath } from "@/lib/work/revise-beneath";
import { pickNamed } from "./prepare-record";
import { requireRecord, requireRecordVersion } from "./require-record";

interface Pair {
  organisationId: string;
  intoId: string;
}

/** How much a merge moves, for a person to look at first. */
export interface OrganisationMergePlan {
  from: KeptRecord;
  into: KeptRecord;
  /** Series that get the other origin, and those that become part of one that counts the same. */
  series: number;
  joined: number;
  figures: number;
  documents: number;
  aliases: number;
}

/** What {@link mergeOrganisations} would do; the one that stays is named in any way that finds it. */
export async function planOrganisationMerge(
  actor: Actor | null,
  { organisationId, into: text }: { organisationId: string; into: string },
): Promise<OrganisationMergePlan> {
  requirePermission(actor, "organisation.write");
  const db = driver();
  const kind = "organisation";
  const from = requireRecord(db, actor, { kind, id: organisationId });
  const { id } = pickNamed("into", text, findOrganisationsNamed(db, text.trim()), null);
  const into = requireRecord(db, actor, { kind, id });
  const { series, figureIds, documentIds, aliases } = requireEstate(db, from, into);
  const joined = series.filter(({ intoId }) => intoId !== null).length;
  return {
    from,
    into,
    series: series.length - joined,
    joined,
    figures: figureIds.length,
    documents: documentIds.length,
    aliases: aliases.length,
  };
}

/**
 * Puts a duplicate away: its series, documents, relays and names are the other organisation's from
 * then on. A series whose key the other has already becomes part of that one, since both count the
 * same: its figures move, each by a revision of its own. Changes of documents that wait for review and
 * name the duplicate must be decided first.
 */
export async function mergeOrganisations(
  actor: Actor | null,
  input: Pair & { baseRevision: number; intoRevision: number; at: Date },
): Promise<{ records: number }> {
  const { organisationId, baseRevision, intoId, intoRevision, at } = input;
  const person = requirePermission(actor, "organisation.write");
  return writeTransaction((db) => {
    const kind = "organisation";
    const from = requireRecordVersion(db, person, { kind, id: organisationId, baseRevision });
    const into = requireRecordVersion(db, person, { kind, id: intoId, baseRevision: intoRevision });
    const estate = requireEstate(db, from, into);
    const [name = "", otherName = ""] = [from.text["name"], into.text["name"]];
    const stamp = { by: person.id, at, reason: `${name} → ${otherName}` };
    const { figureIds: figures, documentIds: documents } = estate;
    const series = estate.series.map(({ id }) => id);
    markChanged(db, { figures, documents, series });
    moveFigures(db, estate, { organisationId, intoId }, stamp);
    for (const one of estate.series) {
      if (one.intoId === null) changeOrigin(db, one, intoId);
      else absorbSeries(db, one.id, one.intoId, at);
    }
    for (const id of estate.documentIds) changePublisher(db, id, intoId, stamp);
    absorbOrganisation(db, { id: organisationId, intoId, names: namesOf(from, into) }, at);
    raiseRevision(db, kind, organisationId);
    raiseRevision(db, kind, intoId);
    const moved = [estate.series, figures, documents, estate.aliases];
    const records = moved.flat().length;
    writeAudit(db, stamp, [{ action: "organisation.merged", organisationId, intoId, records }]);
    return { records };
  });
}

function requireEstate(db: Db, from: KeptRecord, into: KeptRecord): OrganisationEstate {
  if (from.id === into.id) refuseInvalid({ field: "into", code: "merge_into_itself" });
  if (holds(db, "isMergedOrganisation", from.id))
    refuseInvalid({ field: null, code: "was_merged" });
  if (into.archived) {
    const values = { text: into.text["name"] ?? "" };
    refuseInvalid({ field: "into", code: "archived_name", values });
  }
  const count = readWaitingSubjects(db, "document", from.id).length;
  if (count > 0) refuseInvalid({ field: null, code: "reviews_wait", values: { count } });
  return readEstate(db, from.id, into.text["code"] ?? "");
}

/** Figures of the joined series and those that the duplicate passed on, with states that wait. */
function moveFigures(
  db: Db,
  { series, figureIds }: OrganisationEstate,
  { organisationId, intoId }: Pair,
  stamp: WriteStamp,
): void {
  const joins = new Map(series.map((one) => [one.id, one.intoId]));
  const change = (state: FigureState): FigureState => {
    const viaIds = state.viaIds.map((id) => (id === organisationId ? intoId : id));
    const seriesId = joins.get(state.seriesId) ?? state.seriesId;
    return { ...state, seriesId, viaIds: [...new Set(viaIds)] };
  };
  reviseBeneath(db, figureIds, change, stamp);
}

function changePublisher(db: Db, id: string, publisherId: string, stamp: WriteStamp): void {
  const current = readDocumentState(db, id);
  // One that was itself merged into another stays in the history as it was.
  if (current === null || current.id !== id) return;
  keepFirstState(db, current, stamp);
  const revision = Math.max(readLastDocumentRevision(db, id), current.revision) + 1;
  const next = { ...current, publisherId, revision };
  insertDocumentRevision(db, next, stamp);
  updateDocument(db, next);
}

/** The names by which people found the duplicate, and now find the other. */
function namesOf({ text }: KeptRecord, into: KeptRecord): string[] {
  const fields = ["code", "name", "nameFr", "nameAr", "shortName", "shortNameFr", "shortNameAr"];
  const known = new Set(fields.map((field) => into.text[field]));
  return [...new Set(fields.map((field) => text[field] ?? ""))].filter(
    (name) => name !== "" && !known.has(name),
  );
}
