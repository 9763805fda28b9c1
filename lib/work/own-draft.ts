import "server-only";
import type { EntryDraftRecord } from "@/lib/domain/entry-draft";
import type { Actor } from "@/lib/domain/permissions";
import type { Db } from "@/lib/store/connection";
import { readOpenDraft } from "@/lib/store/drafts";
import { refuseConflict, refuseNotFound } from "./refuse";

/** The person's own open draft; anybody else's is not there for them. */
export function requireOwnDraft(db: Db, actor: Actor, id: string): EntryDraftRecord {
  const draft = readOpenDraft(db, id);
  return draft?.ownerId === actor.id ? draft : refuseNotFound("draft");
}

/** {@link requireOwnDraft} at the version that a write was based on. */
export function requireDraftVersion(
  db: Db,
  actor: Actor,
  { id, baseVersion }: { id: string; baseVersion: number | null },
): EntryDraftRecord {
  const draft = requireOwnDraft(db, actor, id);
  return draft.version === baseVersion ? draft : refuseConflict(draft.version, draft);
}
