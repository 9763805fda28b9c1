import fc from "fast-check";
import { expect, test } from "vitest";
import { INDICATORS } from "@/lib/domain/codes";
import { REVIEW_KINDS } from "@/lib/domain/review-views";
import { parseReviewQuery, QUEUE_AGES, writeReviewQuery } from "./review-query";

const name = fc.option(fc.stringMatching(/^[a-z0-9-]{1,20}$/));

test("what is written into an address is read from it", () => {
  const query = fc.record({
    filter: fc.record({
      status: fc.constantFrom("in_review" as const, "sent_back" as const),
      crisis: name,
      indicator: fc.option(fc.constantFrom(...INDICATORS)),
      submitter: name,
      kind: fc.option(fc.constantFrom(...REVIEW_KINDS)),
      days: fc.option(fc.constantFrom(...QUEUE_AGES)),
      warned: fc.boolean(),
      import: name,
    }),
    page: fc.integer({ min: 1, max: 9999 }),
  });
  fc.assert(
    fc.property(query, (one) => {
      expect(parseReviewQuery(writeReviewQuery(one))).toEqual(one);
    }),
  );
});

test("the plain queue has a plain address", () => {
  expect(writeReviewQuery(parseReviewQuery(new URLSearchParams())).toString()).toBe("");
});

test("what an address cannot mean is left out", () => {
  const odd = new URLSearchParams("status=x&indicator=x&kind=x&days=2&page=-3&warned=yes&crisis=+");
  expect(parseReviewQuery(odd)).toEqual(parseReviewQuery(new URLSearchParams()));
});
