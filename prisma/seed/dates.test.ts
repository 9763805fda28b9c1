import { expect, it } from "vitest";
import { readDateBases } from "./dates";

const STATED = { asOf: "stated", published: "stated", periodStart: "stated" };

it.each([
  ["", {}],
  ["counts from 5 April", {}],
  ["publication date inferred", { published: "inferred" }],
  ["confirmed; publication date not shown, assumed same day", { published: "assumed" }],
  ["as-of date inferred", { asOf: "inferred" }],
  ["as-of date inferred (published in the early morning)", { asOf: "inferred" }],
  ["refers to the latest flash update, as-of date 27 June inferred", { asOf: "inferred" }],
  ["page undated; date inferred (a Sunday)", { asOf: "inferred", published: "inferred" }],
  ["dates inferred from weekdays", { asOf: "inferred", published: "inferred" }],
  ["as-of date is the publication date", { asOf: "assumed" }],
  ["wording: over; month-end dates assumed", { asOf: "assumed" }],
  ["date uncertain: a Wednesday in June 2019", { asOf: "inferred", published: "inferred" }],
  ["title says 7 October, address says 5 October", { asOf: "inferred" }],
  ["report speaks of two-day clashes, start date inferred", { periodStart: "inferred" }],
  ["newly displaced over the past week, window start inferred", { periodStart: "inferred" }],
  [
    "last three days; window start and date inferred from weekday",
    { asOf: "inferred", published: "inferred", periodStart: "inferred" },
  ],
])("%j", (note, differs) => {
  expect(readDateBases(note)).toEqual({ ...STATED, ...differs });
});
