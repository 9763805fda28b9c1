import type { EntryReportText } from "@/lib/domain/entry";
import { readDocumentState } from "@/lib/store/document-states";
import type { DocumentState } from "@/lib/domain/document-state";
import { driver } from "@/lib/store/connection";
import { approveReviews, type ApprovalOutcome } from "@/lib/work/approve-reviews";
import { submitRevision } from "@/lib/work/submit-revision";
import { ENTRY_TIME, publishReport, submitReport, waitingReviewOf } from "./enter-reports";
import { makeReport, makeRow } from "./entry-reports";
import { makeActor } from "./people";
import { figureState } from "./stored";

/** People of an office that works on the planted crisis. */
export const amina = makeActor("reporter", "amina");
export const rosa = makeActor("reviewer", "rosa");
export const sven = makeActor("reviewer", "sven");
/** A reviewer who is limited to other crises. */
export const limited = makeActor("reviewer", "limited", ["elsewhere"]);

export type RowParts = Parameters<typeof makeRow>[0];
let reports = 0;

/** A report in a document of its own, its rows in the data set given. */
export function reportOf(dataset: string, ...rows: RowParts[]): EntryReportText {
  return makeReport({
    document: { title: `Report ${++reports}`, url: "" },
    rows: rows.map((parts, i) => makeRow({ key: `r${i}`, dataset, ...parts })),
  });
}

/** The id of a figure that Amina submitted in that data set. */
export async function submitOne(dataset: string, parts: RowParts = {}): Promise<string> {
  return (await submitReport(amina, reportOf(dataset, parts))).figureIds[0] ?? "";
}

/** The id of a figure that Amina submitted in that data set and somebody published. */
export async function publishOne(dataset: string, parts: RowParts = {}): Promise<string> {
  return (await publishReport(amina, reportOf(dataset, parts)))[0] ?? "";
}

/** Rosa's correction of a figure in that data set. */
export function correctOne(
  figureId: string,
  baseRevision: number,
  dataset: string,
  parts: RowParts,
): ReturnType<typeof submitRevision> {
  return submitRevision(rosa, {
    figureId,
    baseRevision,
    row: makeRow({ dataset, ...parts }),
    reason: "Digits were transposed.",
    at: ENTRY_TIME,
  });
}

/** What Sven's approval of what waits of a figure or document comes to. */
export async function approveOne(
  subjectId: string,
  kind: "figure" | "document" = "figure",
): Promise<ApprovalOutcome["outcome"] | undefined> {
  const reviewIds = [waitingReviewOf(subjectId, kind)];
  return (await approveReviews(sven, { reviewIds, at: ENTRY_TIME }))[0]?.outcome;
}

/** The document of a figure. Throws where there is none. */
export function documentOf(figureId = ""): DocumentState {
  const document = readDocumentState(driver(), figureState(figureId).documentId);
  if (document === null) throw new Error(`no document of ${figureId}`);
  return document;
}
