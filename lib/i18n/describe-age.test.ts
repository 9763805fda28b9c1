import { expect, test } from "vitest";
import { describeAge } from "./describe-age";
import { languageOf } from "./language";

const at = new Date("2026-02-03T12:00:00Z");

test.each([
  ["2026-02-03T11:30:00Z", "less than an hour"],
  ["2026-02-03T10:59:00Z", "1 hour"],
  ["2026-02-02T12:00:01Z", "23 hours"],
  ["2026-02-02T12:00:00Z", "1 day"],
  ["2026-02-01T11:00:00Z", "2 days"],
  // A clock that runs ahead makes nothing younger than new.
  ["2026-02-03T12:00:09Z", "less than an hour"],
])("%s is %s old", (instant, words) => {
  expect(describeAge(instant, at, languageOf("en"))).toBe(words);
});

test("Arabic counts two by the noun alone", () => {
  expect(describeAge("2026-02-01T11:00:00Z", at, languageOf("ar"))).toBe("يومان");
});
