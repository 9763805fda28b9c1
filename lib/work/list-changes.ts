import "server-only";
import type { Change, ChangeKind } from "@/lib/domain/change";
import { driver } from "@/lib/store/connection";
import { followMerges } from "@/lib/store/follow-merges";
import { readChanges, type ChangeRow } from "@/lib/store/read-changes";
import { reportStates } from "@/lib/store/report-states";

/** What was published last of one crisis, or of all of them (null): the newest first. */
export async function listChanges(crisisId: string | null, limit: number): Promise<Change[]> {
  const db = driver();
  const rows = readChanges(db, crisisId, limit);
  const states = rows.map(({ state }) => followMerges(db, state));
  const figures = reportStates(db, states);
  return rows.flatMap((row, i) => {
    const reported = figures[i];
    if (!reported) return [];
    const kind = kindOf(row);
    return [{ kind, reported, publishedAt: row.publishedAt, reason: reasonOf(row, kind) }];
  });
}

function kindOf({ state, first }: ChangeRow): ChangeKind {
  if (state.status === "withdrawn") return "withdrawn";
  if (!first) return "corrected";
  return state.supersedesId === null ? "new" : "edition";
}

function reasonOf({ state, reason }: ChangeRow, kind: ChangeKind): string | null {
  if (kind === "withdrawn") return state.withdrawnReason;
  return kind === "corrected" ? reason : null;
}
