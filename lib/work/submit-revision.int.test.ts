import { beforeAll, describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { readSavedState } from "@/lib/store/figure-states";
import { useSeededDatabase } from "@/lib/testing/database";
import { ENTRY_TIME as AT, waitingReviewOf } from "@/lib/testing/enter-reports";
import { makeRow } from "@/lib/testing/entry-reports";
import { refusalOf } from "@/lib/testing/expect-refusal";
import {
  amina,
  approveOne,
  correctOne,
  limited,
  publishOne,
  rosa,
  submitOne,
  sven,
  type RowParts,
} from "@/lib/testing/office";
import { makeActor } from "@/lib/testing/people";
import { plantCrisis } from "@/lib/testing/plant";
import { dataVersion, figureState, reviewStatuses } from "@/lib/testing/stored";
import { readFigure } from "./read-figure";
import { sendBackReview } from "./send-back-review";
import { submitRevision } from "./submit-revision";

useSeededDatabase();
beforeAll(() => plantCrisis(driver()));

const publicRevisions = async (id: string) =>
  (await readFigure(id))?.revisions.map(({ revision, reason }) => `${revision} ${reason}`);

describe("submitRevision", () => {
  it("leaves the published state up until the new one is approved, and swaps them then", async () => {
    const id = await publishOne("swap", { value: "120", excerpt: "210 people" });
    const before = dataVersion();
    const { revision, reviewId } = await correctOne(id, 1, "swap", { value: "210" });
    expect(revision).toBe(2);
    expect(reviewId).toBe(waitingReviewOf(id));
    expect(figureState(id)).toMatchObject({ value: 120, revision: 1, status: "published" });
    expect(await publicRevisions(id)).toEqual(["1 entered"]);
    expect(dataVersion()).toBe(before);
    expect(await approveOne(id)).toBe("approved");
    expect(figureState(id)).toMatchObject({ value: 210, low: 210, revision: 2, excerpt: null });
    expect(await publicRevisions(id)).toEqual(["1 entered", "2 Digits were transposed."]);
    expect(readSavedState(driver(), id, 1)).toMatchObject({ value: 120, excerpt: "210 people" });
    expect(dataVersion()).toBe(before + 1);
  });

  it("refuses what was based on an older state, with what stands now", async () => {
    const id = await publishOne("stale", { value: "120" });
    await correctOne(id, 1, "stale", { value: "210" });
    const stale = submitRevision(sven, {
      figureId: id,
      baseRevision: 1,
      row: makeRow({ dataset: "stale", value: "201" }),
      reason: "Digits.",
      at: AT,
    });
    expect(await refusalOf(stale)).toMatchObject({
      kind: "conflict",
      currentRevision: 2,
      current: { id, revision: 2, value: 210 },
    });
    expect(reviewStatuses(id)).toEqual({ 1: "approved", 2: "in_review" });
  });

  it("takes the place of a correction that waits, on the same published base", async () => {
    const id = await publishOne("replace", { value: "120" });
    await correctOne(id, 1, "replace", { value: "210" });
    await correctOne(id, 2, "replace", { value: "211" });
    expect(reviewStatuses(id)).toEqual({ 1: "approved", 2: "replaced", 3: "in_review" });
    expect(await approveOne(id)).toBe("approved");
    expect(figureState(id)).toMatchObject({ value: 211, revision: 3 });
    expect(await publicRevisions(id)).toEqual(["1 entered", "3 Digits were transposed."]);
  });

  it("is made again after it was sent back, by the reporter as long as it was never published", async () => {
    const id = await submitOne("again", { value: "120" });
    await sendBackReview(rosa, {
      reviewId: waitingReviewOf(id),
      comments: [{ field: "value", text: "210?" }],
      at: AT,
    });
    const asked = { figureId: id, baseRevision: 1, reason: "Yes, 210.", at: AT };
    const row = makeRow({ dataset: "again", value: "210" });
    expect(
      await refusalOf(submitRevision(makeActor("reporter", "boris"), { ...asked, row })),
    ).toMatchObject({ kind: "forbidden", permission: "figure.correct" });
    expect(await submitRevision(amina, { ...asked, row })).toMatchObject({ revision: 2 });
    expect(figureState(id)).toMatchObject({ status: "in_review", value: 210, revision: 2 });
    expect(reviewStatuses(id)).toEqual({ 1: "sent_back", 2: "in_review" });
    expect(await approveOne(id)).toBe("approved");
    expect(await publicRevisions(id)).toEqual(["2 Yes, 210."]);
    const later = { ...asked, baseRevision: 2, row: makeRow({ dataset: "again", value: "211" }) };
    expect(await refusalOf(submitRevision(amina, later))).toMatchObject({ kind: "forbidden" });
  });

  it("refuses no change, no reason, errors, unanswered warnings and strangers", async () => {
    const id = await publishOne("refused", { value: "120" });
    const asked = { figureId: id, baseRevision: 1, reason: "why", at: AT };
    const row = (parts: RowParts) => ({ ...asked, row: makeRow({ dataset: "refused", ...parts }) });
    expect(await refusalOf(submitRevision(rosa, row({ value: "120" })))).toMatchObject({
      problems: [{ code: "nothing_changed" }],
    });
    expect(
      await refusalOf(submitRevision(rosa, { ...row({ value: "121" }), reason: " " })),
    ).toMatchObject({ problems: [{ field: "reason", code: "text_missing" }] });
    expect(await refusalOf(submitRevision(rosa, row({ asOf: "2026-03-02" })))).toMatchObject({
      kind: "invalid",
    });
    expect(await refusalOf(submitRevision(rosa, row({ asOf: "2020-01-12" })))).toMatchObject({
      problems: [{ field: "reasons.as_of_after_publication", code: "reason_missing" }],
    });
    expect(await refusalOf(submitRevision(limited, row({ value: "1" })))).toMatchObject({
      kind: "forbidden",
    });
    const missing = { ...row({ value: "1" }), figureId: "none" };
    expect(await refusalOf(submitRevision(rosa, missing))).toEqual({
      kind: "not_found",
      what: "figure",
    });
    expect(reviewStatuses(id)).toEqual({ 1: "approved" });
  });
});
