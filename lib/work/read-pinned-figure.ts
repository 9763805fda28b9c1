import "server-only";
import type { ReportedFigure } from "@/lib/domain/model";
import { driver } from "@/lib/store/connection";
import { followMerges } from "@/lib/store/follow-merges";
import { readPublishedState } from "@/lib/store/read-published-states";
import { reportStates } from "@/lib/store/report-states";

/** A figure as one published revision of its record has it; its document as it stands today. */
export interface PinnedFigure {
  reported: ReportedFigure;
  /** Since when readers saw that revision. */
  publishedAt: string;
}

/** Null where there is no such figure, or no revision of that number that was published. */
export async function readPinnedFigure(id: string, revision: number): Promise<PinnedFigure | null> {
  const db = driver();
  const found = readPublishedState(db, id, revision);
  if (found === null) return null;
  const [reported] = reportStates(db, [followMerges(db, found.state)]);
  return reported ? { reported, publishedAt: found.publishedAt } : null;
}

/**
 * The figure as its page shows it: in the revision asked for, with what became of it since. Where
 * none was asked for, or that one was never published, as it stands.
 */
export async function pinFigure(
  current: ReportedFigure,
  asked: number | null,
): Promise<{ shown: ReportedFigure; publishedAt: string | null }> {
  const pinned = asked === null ? null : await readPinnedFigure(current.figure.id, asked);
  if (pinned === null) return { shown: current, publishedAt: null };
  const { status, supersededById } = current;
  return {
    shown: { ...pinned.reported, status, supersededById },
    publishedAt: pinned.publishedAt,
  };
}
