import "server-only";
import type { DocumentRecordView } from "@/lib/domain/document-record";
import type { DocumentState } from "@/lib/domain/document-state";
import type { RecordText } from "@/lib/domain/catalogue";
import type { Actor } from "@/lib/domain/permissions";
import { readDocumentMarks } from "@/lib/store/catalogue-documents";
import { driver, type Db } from "@/lib/store/connection";
import {
  readDocumentState,
  readLastDocumentRevision,
  readSavedDocument,
} from "@/lib/store/document-states";
import { readOrganisations } from "@/lib/store/read-entities";
import { readWaitingReviews } from "@/lib/store/reviews";
import { requireForDocument } from "@/lib/work/require-crises";

/** A document with its last saved state, which may wait for review; null where there is none. */
export async function readDocumentRecord(
  actor: Actor | null,
  { id }: { id: string },
): Promise<DocumentRecordView | null> {
  const db = driver();
  requireForDocument(db, actor, "document.write", id);
  const marks = readDocumentMarks(db, id);
  const current = readDocumentState(db, id);
  if (marks === null || current === null) return null;
  const revision = Math.max(readLastDocumentRevision(db, id), current.revision);
  const head = readSavedDocument(db, id, revision)?.state ?? current;
  const [review] = readWaitingReviews(db, "document", [id]);
  const text = toDocumentText(db, review === undefined ? current : head);
  return { id, revision, text, reviewId: review?.id ?? null, ...marks };
}

/** A document's state as the text of its form. */
export function toDocumentText(db: Db, state: DocumentState): RecordText {
  const publisher = readOrganisations(db).get(state.publisherId ?? "");
  const { title, url, published, language, note } = state;
  return {
    title,
    url: url ?? "",
    publisher: publisher?.code ?? "",
    published: published ?? "",
    language: language ?? "",
    note: note ?? "",
  };
}
