import "server-only";
import type { DocumentRecordView } from "@/lib/domain/document-record";
import type { Actor } from "@/lib/domain/permissions";
import { findDocumentsNamed } from "@/lib/store/catalogue-find";
import { driver } from "@/lib/store/connection";
import { refuseInvalid, refuseNotFound } from "@/lib/work/refuse";
import { requireForDocument } from "@/lib/work/require-crises";
import { pickNamed } from "./prepare-record";
import { readDocumentRecord } from "./read-document-record";

/**
 * The two documents of a merge, for a person to look at first. The one that stays is named by its
 * address or that of its page here.
 */
export async function planDocumentMerge(
  actor: Actor | null,
  { documentId, into }: { documentId: string; into: string },
): Promise<{ from: DocumentRecordView; into: DocumentRecordView }> {
  requireForDocument(driver(), actor, "document.write", documentId);
  const found = findDocumentsNamed(driver(), into.trim()).filter(({ id }) => id !== documentId);
  const { id } = pickNamed("into", into, found, null);
  const [from, stays] = await Promise.all([
    readDocumentRecord(actor, { id: documentId }),
    readDocumentRecord(actor, { id }),
  ]);
  if (from === null || stays === null) return refuseNotFound("document");
  if (from.mergedIntoId !== null) refuseInvalid({ field: null, code: "was_merged" });
  return { from, into: stays };
}
