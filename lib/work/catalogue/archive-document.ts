import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { readDocumentMarks, setDocumentArchived } from "@/lib/store/catalogue-documents";
import { writeAudit } from "@/lib/store/write-audit";
import { writeTransaction } from "@/lib/store/write-transaction";
import { refuseInvalid, refuseNotFound } from "@/lib/work/refuse";
import { requireForDocument } from "@/lib/work/require-crises";

/**
 * Puts a document into the archive, or takes it out: it is not offered for new entries, and nothing
 * that is published changes. One that was merged stays there.
 */
export async function archiveDocument(
  actor: Actor | null,
  { documentId, archived, at }: { documentId: string; archived: boolean; at: Date },
): Promise<void> {
  await writeTransaction((db) => {
    const { id: by } = requireForDocument(db, actor, "document.write", documentId);
    const marks = readDocumentMarks(db, documentId) ?? refuseNotFound("document");
    if (marks.archived === archived) return;
    if (marks.mergedIntoId !== null) refuseInvalid({ field: null, code: "was_merged" });
    setDocumentArchived(db, documentId, archived ? at : null);
    const action = archived ? "record.archived" : "record.restored";
    writeAudit(db, { by, at }, [{ action, record: "document", recordId: documentId }]);
  });
}
