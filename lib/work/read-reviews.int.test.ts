import { beforeAll, expect, test } from "vitest";
import type { EntryRowText } from "@/lib/domain/entry";
import type { Actor } from "@/lib/domain/permissions";
import type { ReviewFilter } from "@/lib/domain/review-views";
import { toEntryRow } from "@/lib/schema/figure-row";
import { driver } from "@/lib/store/connection";
import { makePerson } from "@/lib/testing/accounts";
import { useSeededDatabase } from "@/lib/testing/database";
import { submitReport, waitingReviewOf } from "@/lib/testing/enter-reports";
import { makeReport, makeRow } from "@/lib/testing/entry-reports";
import { refusalOf } from "@/lib/testing/expect-refusal";
import { makeActor } from "@/lib/testing/people";
import { plantCrisis } from "@/lib/testing/plant";
import { approveReviews } from "./approve-reviews";
import { countWaiting } from "./count-waiting";
import { readFigureRecord } from "./read-figure-record";
import { readReviewItem } from "./read-review-item";
import { readReviewQueue } from "./read-review-queue";
import { sendBackReview } from "./send-back-review";
import { submitRevision } from "./submit-revision";

useSeededDatabase();

const ALL: ReviewFilter = {
  status: "in_review",
  crisis: null,
  indicator: null,
  submitter: null,
  kind: null,
  days: null,
  warned: false,
  import: null,
};
const at = new Date("2026-02-01T12:00:00Z");
const day = (offset: number): Date => new Date(at.getTime() + offset * 86_400_000);

let reporter: Actor;
let reviewer: Actor;
const elsewhere = makeActor("reviewer", "elsewhere", ["another"]);

beforeAll(() => {
  plantCrisis(driver());
  reporter = makePerson(driver(), "reporter", { id: "reporter" });
  reviewer = makePerson(driver(), "reviewer", { id: "reviewer" });
});

let documents = 0;

async function submit(parts: Partial<EntryRowText>, when = at, by = reporter): Promise<string> {
  const document = { url: `https://example.org/${++documents}` };
  const report = makeReport({ rows: [makeRow(parts)], document });
  const { figureIds } = await submitReport(by, report, when);
  return figureIds[0] ?? "";
}

async function list(filter: Partial<ReviewFilter> = {}, actor = reviewer) {
  const queue = await readReviewQueue(actor, { filter: { ...ALL, ...filter }, page: 1, at });
  return queue.items.map(({ review }) => review.subjectId);
}

test("what a filter names stays to be chosen where nothing of it waits", async () => {
  const filter = { ...ALL, crisis: "libya-2019", indicator: "missing", submitter: "reviewer" };
  const { total, choices } = await readReviewQueue(reviewer, { filter, page: 1, at });
  expect(total).toBe(0);
  expect(choices.crises).toMatchObject([
    { slug: "libya-2019", name: { en: "Libya: offensive on Tripoli, 2019–2020" } },
  ]);
  expect(choices.indicators).toEqual(["missing"]);
  expect(choices.submitters).toMatchObject([{ id: "reviewer" }]);
});

test("a figure goes through the queue, a correction and its history", async () => {
  const old = await submit({ value: "100" }, day(-3));
  const young = await submit({ value: "120", asOf: "2020-01-09" }, at);
  const injured = await submit({ indicator: "injured", value: "7" }, at, reviewer);

  expect(await list()).toEqual(expect.arrayContaining([old, young, injured]));
  expect((await list())[0]).toBe(old);
  expect(await list({ days: 2 })).toEqual([old]);
  expect(await list({ indicator: "injured" })).toEqual([injured]);
  expect(await list({ submitter: "reviewer" })).toEqual([injured]);
  expect(await list({ crisis: "libya-2019" })).toEqual([]);
  expect(await list({}, elsewhere)).toEqual([]);
  expect(await countWaiting(reviewer)).toEqual({ toReview: 2, submitted: 1, sentBack: 0 });
  expect(await countWaiting(reporter)).toEqual({ toReview: null, submitted: 2, sentBack: 0 });

  const reviewId = waitingReviewOf(old);
  const seen = await readReviewItem(reviewer, { reviewId, filter: ALL, at });
  expect(seen).toMatchObject({ position: 1, total: 3, previousId: null, reason: "entered" });
  expect(seen.item).toMatchObject({ kind: "new", mayApprove: true, isOwn: false });
  expect(seen.item.subject).toMatchObject({ before: null, after: { figure: { value: 100 } } });
  expect(seen.line.map(({ figure }) => figure.id)).toContain(old);
  const own = { reviewId: waitingReviewOf(injured), filter: ALL, at };
  expect((await readReviewItem(reviewer, own)).item).toMatchObject({
    mayApprove: false,
    isOwn: true,
  });
  expect(await refusalOf(readReviewItem(elsewhere, own))).toMatchObject({ kind: "forbidden" });
  expect(await refusalOf(readReviewItem(null, own))).toMatchObject({ kind: "signed_out" });

  await approveReviews(reviewer, { reviewIds: [reviewId], at });
  const published = await readFigureRecord(reviewer, { figureId: old });
  expect(published).toMatchObject({ status: "published", lastRevision: 1 });
  expect(published.states[0]?.decider).toEqual({ id: "reviewer", name: reviewer.name });

  const row = { ...toEntryRow(published.current), value: "101" };
  await submitRevision(reviewer, { figureId: old, baseRevision: 1, row, reason: "Misread.", at });
  expect(await list({ kind: "correction" })).toEqual([old]);
  const waiting = await readFigureRecord(reviewer, { figureId: old });
  expect(waiting).toMatchObject({ status: "published", lastRevision: 2 });
  expect(waiting.current.figure.value).toBe(100);
  expect(waiting.states[0]).toMatchObject({
    revision: 2,
    reason: "Misread.",
    reported: { figure: { value: 101 } },
  });
  expect(waiting.trail.lines.map(({ action }) => action)).toEqual(
    expect.arrayContaining(["figure.submitted", "figure.approved"]),
  );
  expect((await readFigureRecord(reporter, { figureId: old })).may).toEqual({
    correct: false,
    withdraw: false,
    restore: false,
    redact: false,
    supersede: true,
  });

  const comments = [{ field: "number", text: "Page 2 says 120." }];
  await sendBackReview(reviewer, { reviewId: waitingReviewOf(young), comments, at });
  expect(await list({ status: "sent_back" })).toEqual([young]);
  expect(await countWaiting(reporter)).toEqual({ toReview: null, submitted: 0, sentBack: 1 });
  const back = await readFigureRecord(reporter, { figureId: young });
  expect(back).toMatchObject({ status: "draft", may: { correct: true } });
  expect(back.states[0]?.comments).toMatchObject([{ field: "number", by: { id: "reviewer" } }]);

  const again = { ...toEntryRow(back.current), value: "121" };
  await submitRevision(reporter, {
    figureId: young,
    baseRevision: 1,
    row: again,
    reason: "As on page 2.",
    at,
  });
  expect(await list({ status: "sent_back" })).toEqual([]);
  expect(await list()).toContain(young);
});
