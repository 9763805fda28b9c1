import { expect, test } from "vitest";
import { makeOrganisation, makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { quantity } from "./bounds";
import { changedFields, FIGURE_FIELDS, statedFields } from "./figure-fields";
import type { Figure, ReportedFigure } from "./model";

const before = makeReported(makeSeries(), "2019-05-08", quantity("more_than", 400));

function withFigure(parts: Partial<Figure>): ReportedFigure {
  return { ...before, figure: { ...before.figure, ...parts } };
}

test("a state does not differ from itself", () => {
  expect(changedFields(before, structuredClone(before))).toEqual([]);
});

test("a change of any part of a figure shows in a field", () => {
  // What tells which figure and which state of it is meant, and what its series and document decide.
  const names = new Set(["id", "seriesId", "documentId", "revision"]);
  const changes = Object.keys(before.figure).filter((name) => !names.has(name));
  const unseen = changes.filter((name) => {
    const other = name === "via" ? [makeOrganisation("OCHA")] : name === "provisional" || "other";
    return changedFields(before, withFigure({ [name]: other })).length !== 1;
  });
  expect(unseen).toEqual([]);
});

test("a bound that was weakened is a change of the number though its value stays", () => {
  expect(changedFields(before, withFigure(quantity("at_least", 400)))).toEqual(["number"]);
});

test("another series shows as what differs in it", () => {
  const series = makeSeries({ id: "other", population: "civilians", dataset: "verified" });
  expect(changedFields(before, { ...before, series })).toEqual(["counted", "dataset"]);
});

test("what a state does not say is not listed", () => {
  expect(statedFields(before)).toEqual([
    "number",
    "counted",
    "measure",
    "place",
    "origin",
    "asOf",
    "document",
    "role",
    "knownFrom",
  ]);
  expect(FIGURE_FIELDS.length).toBeGreaterThan(statedFields(before).length);
  expect(statedFields(withFigure({ provisional: true, withdrawnBy: "us" }))).toEqual(
    expect.arrayContaining(["provisional", "withdrawn"]),
  );
});
