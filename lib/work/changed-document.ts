import "server-only";
import type { DocumentState } from "@/lib/domain/document-state";
import { utcDay } from "@/lib/domain/utc-day";
import { understandDocument } from "@/lib/schema/entry-document";
import type { Db } from "@/lib/store/connection";
import { findSameDocument, readDocumentState } from "@/lib/store/document-states";
import { hasOrganisation } from "@/lib/store/find-ids";
import { problem, refuseInvalid } from "./refuse";
import { UNDATED } from "./resolve-document";

/** What is to be different, as typed; a part that is left out stays, an empty one is unknown. */
export interface DocumentChange {
  title?: string;
  url?: string | null;
  published?: string | null;
  publisherId?: string | null;
  language?: string | null;
  note?: string | null;
}

/** The document with the change. Throws Refusal where it would be no good document, or is the same. */
export function changedDocument(
  db: Db,
  current: DocumentState,
  change: DocumentChange,
  at: Date,
): DocumentState {
  const typed = (name: keyof DocumentChange): string =>
    (change[name] === undefined ? current[name] : change[name]) ?? "";
  const { document, problems } = understandDocument({
    id: "",
    publisher: "",
    title: typed("title"),
    url: typed("url"),
    published: typed("published"),
    language: typed("language"),
    note: typed("note"),
  });
  const today = utcDay(at);
  const published = document?.published ?? null;
  if (published !== null && published > today) {
    problems.push({
      field: "published",
      code: "published_in_future",
      values: { published, today },
    });
  }
  const publisherId = typed("publisherId").trim() || null;
  if (publisherId !== null && !hasOrganisation(db, publisherId)) {
    problems.push(problem("publisherId", "unknown_organisation"));
  }
  if (problems.length > 0 || document === null) return refuseInvalid(...problems);
  const { title, url, language, note } = document;
  const next: DocumentState = { ...current, title, url, language, note, publisherId };
  if (published !== current.published) {
    next.published = published;
    next.publishedBasis = published === null ? null : "stated";
    next.edition = published ?? UNDATED;
  }
  if (JSON.stringify(next) === JSON.stringify(current)) {
    refuseInvalid(problem(null, "nothing_changed"));
  }
  requireIdentity(db, next);
  return next;
}

/** No other document may have the address, title and edition; one that was merged into it may. */
export function requireIdentity(db: Db, state: DocumentState): void {
  const same = findSameDocument(db, state);
  const owner = same === null ? null : readDocumentState(db, same);
  if (owner !== null && owner.id !== state.id) {
    refuseInvalid(problem("url", "document_exists", { document: owner.id }));
  }
}
