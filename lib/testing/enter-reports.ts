import type { EntryReportText } from "@/lib/domain/entry";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { readWaitingReviews } from "@/lib/store/reviews";
import { approveReviews } from "@/lib/work/approve-reviews";
import { saveDraft } from "@/lib/work/save-draft";
import { submitEntry } from "@/lib/work/submit-entry";
import { makeActor } from "./people";

/** When tests enter things, unless they say otherwise. */
export const ENTRY_TIME = new Date("2026-03-01T10:00:00Z");

/** Types a report as a draft and submits it. */
export async function submitReport(
  actor: Actor,
  report: EntryReportText,
  at: Date = ENTRY_TIME,
): ReturnType<typeof submitEntry> {
  const { id, version } = await saveDraft(actor, { id: null, report, baseVersion: null, at });
  return submitEntry(actor, { draftId: id, baseVersion: version, at });
}

/** The id of the review that waits for a decision about a figure. Throws where none does. */
export function waitingReviewOf(subjectId: string, kind: "figure" | "document" = "figure"): string {
  const [review] = readWaitingReviews(driver(), kind, [subjectId]);
  if (review === undefined) throw new Error(`nothing waits of ${subjectId}`);
  return review.id;
}

/** Submits a report and has a reviewer publish it; answers the ids of its figures. */
export async function publishReport(
  actor: Actor,
  report: EntryReportText,
  at: Date = ENTRY_TIME,
): Promise<string[]> {
  const { figureIds } = await submitReport(actor, report, at);
  const reviewIds = figureIds.map((id) => waitingReviewOf(id));
  const outcomes = await approveReviews(makeActor("reviewer", "publisher"), { reviewIds, at });
  const refused = outcomes.find(({ outcome }) => outcome !== "approved");
  if (refused) throw new Error(`not published: ${JSON.stringify(refused.outcome)}`);
  return figureIds;
}
