import "server-only";
import type { EntryDraftRecord, EntryDraftSummary } from "@/lib/domain/entry-draft";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { readOpenDrafts } from "@/lib/store/drafts";
import { requireOwnDraft } from "./own-draft";
import { requirePermission } from "./require-permission";

/** One of the person's own open drafts, whole. */
export async function readDraft(
  actor: Actor | null,
  { id }: { id: string },
): Promise<EntryDraftRecord> {
  return requireOwnDraft(driver(), requirePermission(actor, "draft.write"), id);
}

/** The person's own open drafts, the latest first. */
export async function listDrafts(actor: Actor | null): Promise<EntryDraftSummary[]> {
  const { id: ownerId } = requirePermission(actor, "draft.write");
  return readOpenDrafts(driver(), ownerId).map(({ id, report, version, updatedAt }) => ({
    id,
    crisis: report.crisis,
    documentTitle: report.document.title,
    publisher: report.document.publisher,
    rows: report.rows.length,
    version,
    updatedAt,
  }));
}
