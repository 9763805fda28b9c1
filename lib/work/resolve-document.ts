import "server-only";
import type { DocumentState } from "@/lib/domain/document-state";
import type { EntryDocument } from "@/lib/domain/examined-entry";
import { utcDay } from "@/lib/domain/utc-day";
import { SAVED_REASONS } from "@/lib/domain/saved-reasons";
import type { Db } from "@/lib/store/connection";
import { findSameDocument, insertDocument, readDocumentState } from "@/lib/store/document-states";
import { findOrganisationIds } from "@/lib/store/find-ids";
import { makeId } from "@/lib/store/make-id";
import { writeAudit, type Doer } from "@/lib/store/write-audit";
import { problem, refuseInvalid } from "./refuse";

/** Label of the one edition of a document whose publication date nobody knows. */
export const UNDATED = "undated";

/**
 * The document that a report names: the existing one, the one that has the same address, title and
 * edition, or else a new one, first seen on the day of entry.
 */
export function resolveDocument(db: Db, document: EntryDocument, doer: Doer): DocumentState {
  if (document.id !== null) {
    const unknown = problem("document", "unknown_document");
    return readDocumentState(db, document.id) ?? refuseInvalid(unknown);
  }
  const { publisher, title, url, published, language, note } = document;
  const edition = published ?? UNDATED;
  const same = findSameDocument(db, { url, title, edition });
  const known = same === null ? null : readDocumentState(db, same);
  if (known !== null) return known;
  const state: DocumentState = {
    id: makeId(),
    publisherId: publisher === null ? null : requireOrganisation(db, publisher),
    title,
    url,
    language,
    edition,
    published,
    publishedBasis: published === null ? null : "stated",
    firstSeen: utcDay(doer.at),
    retrieved: null,
    note,
    revision: 1,
  };
  insertDocument(db, state, { ...doer, reason: SAVED_REASONS.entered });
  writeAudit(db, doer, [{ action: "document.created", documentId: state.id }]);
  return state;
}

function requireOrganisation(db: Db, code: string): string {
  const unknown = problem("document.publisher", "unknown_organisation", { code });
  return findOrganisationIds(db, [code]).get(code) ?? refuseInvalid(unknown);
}
