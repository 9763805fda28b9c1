import "server-only";
import type { RecordText } from "@/lib/domain/catalogue";
import type { DocumentState } from "@/lib/domain/document-state";
import type { Actor } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import { findOrganisationsNamed } from "@/lib/store/catalogue-find";
import { driver } from "@/lib/store/connection";
import { changeDocument } from "@/lib/work/change-document";
import { requireForDocument } from "@/lib/work/require-crises";
import { pickNamed } from "./prepare-record";
import { toDocumentText } from "./read-document-record";

/**
 * {@link changeDocument} by a form: the publisher is named in any way that finds it, and a conflict
 * comes back as the text of the form.
 */
export async function editDocument(
  actor: Actor | null,
  input: { documentId: string; baseRevision: number; form: RecordText; at: Date },
): Promise<{ reviewId: string | null }> {
  const { form, ...which } = input;
  const db = driver();
  requireForDocument(db, actor, "document.write", which.documentId);
  const { title = "", url = "", publisher = "", published = "", language = "", note = "" } = form;
  const name = publisher.trim();
  const publisherId =
    name === "" ? null : pickNamed("publisher", name, findOrganisationsNamed(db, name), null).id;
  const change = { title, url, publisherId, published, language, note };
  try {
    return await changeDocument(actor, { ...which, change, reason: form["reason"] ?? "" });
  } catch (error) {
    if (error instanceof Refusal && error.reason.kind === "conflict") {
      const current = toDocumentText(db, error.reason.current as DocumentState);
      throw new Refusal({ ...error.reason, current });
    }
    throw error;
  }
}
