import { expect, test } from "vitest";
import type { Review } from "@/lib/domain/review";
import type { SavedState } from "@/lib/domain/review-views";
import { makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { findBase } from "./find-base";

const reported = makeReported(makeSeries(), "2019-05-08", 400);

/** A saved state; under a review where `status` is given. */
function state(
  revision: number,
  status: Review["status"] | null = null,
  baseRevision: number | null = null,
): SavedState {
  const parts = { id: `review-${revision}`, subjectKind: "figure", subjectId: "figure" } as const;
  const submitted = { submittedBy: "a", submittedAt: "", decidedBy: null, decidedAt: null };
  const review = { ...parts, ...submitted, crisisId: null, warnings: [] };
  return {
    revision,
    savedAt: "",
    savedBy: { id: "a", name: "A" },
    reason: "",
    status: "in_review",
    reported,
    review: status && { ...review, revision, baseRevision, status },
    decider: null,
    comments: [],
  };
}

const revisions = (states: SavedState[]) =>
  states.map((_, i) => findBase(states, i)?.revision ?? null);

test("a correction is compared with the published state that it was made from", () => {
  const states = [state(3, "in_review", 1), state(2, "sent_back", 1), state(1, "approved")];
  expect(revisions(states)).toEqual([1, 1, null]);
});

test("what took effect at once is compared with the state that stood, not with one that waited", () => {
  const states = [state(4), state(3, "replaced", 2), state(2, "approved", 1), state(1)];
  expect(revisions(states)).toEqual([2, 2, 1, null]);
});

test("a figure that was never published is compared with what went back", () => {
  expect(revisions([state(2, "in_review"), state(1, "sent_back")])).toEqual([1, null]);
});
