import "server-only";
import type { Attachment } from "@/lib/domain/attachment";
import type { Actor } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import { readAttachments } from "@/lib/store/attachments";
import { driver } from "@/lib/store/connection";
import { readDocumentState } from "@/lib/store/document-states";
import { refuseNotFound } from "@/lib/work/refuse";
import { requirePublisher, requireReader, requireWriter } from "./require-owner";

/** The files of a document, with what the person may do with them. */
export interface Evidence {
  title: string;
  files: Attachment[];
  rights: { add: boolean; show: boolean };
}

/** A document's files, oldest first, for who may see them. */
export async function readEvidence(
  actor: Actor | null,
  { documentId }: { documentId: string },
): Promise<Evidence> {
  const db = driver();
  const owner = { kind: "document", id: documentId } as const;
  requireReader(db, actor, owner);
  const { title } = readDocumentState(db, documentId) ?? refuseNotFound("document");
  return {
    title,
    files: readAttachments(db, owner),
    rights: {
      add: isGranted(() => requireWriter(db, actor, owner)),
      show: isGranted(() => requirePublisher(db, actor, documentId)),
    },
  };
}

function isGranted(require: () => unknown): boolean {
  try {
    require();
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}
