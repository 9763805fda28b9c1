import { describe, expect, it } from "vitest";
import { readQualifier } from "./qualifiers";

describe("readQualifier", () => {
  it.each([
    ["exact", "", "exact"],
    ["at least", "", "at_least"],
    ["about", "", "about"],
    ["up to", "reportedly, statement of 15 October", "up_to"],
    ["at least", "wording: more than", "more_than"],
    ["at least", "wording: over; dates inferred", "more_than"],
    ["at least", "as-of date inferred; wording: more than, over", "more_than"],
    ["at least", "wording: more than 1110 families, approximately", "more_than"],
    ["about", "wording: nearly", "nearly"],
    ["about", "wording: approaching", "nearly"],
    ["about", "wording: almost", "nearly"],
    ["about", "wording: some; rounded, 1266 elsewhere", "about"],
    ["about", "wording: around", "about"],
  ] as const)("%s with %j is %s", (column, note, expected) => {
    expect(readQualifier(column, note, "killed")).toBe(expected);
  });

  it.each([
    ["the same page also says more than 27000", "about"],
    ["killed and injured combined; wording ambiguous on the split", "about"],
    ["OCHA quotes DTM as over 48500 the same day", "about"],
  ])("leaves the column alone for %j, which is no wording clause", (note, expected) => {
    expect(readQualifier("about", note, "displaced")).toBe(expected);
  });

  it.each([
    ["injured wording: more than", "injured", "more_than"],
    ["injured wording: more than", "killed", "at_least"],
    ["injured rounded (wording: more than 360, 363 elsewhere)", "injured", "more_than"],
    ["injured rounded (wording: more than 360, 363 elsewhere)", "killed", "at_least"],
  ] as const)("%j speaks of one indicator: %s is %s", (note, indicator, expected) => {
    expect(readQualifier("at least", note, indicator)).toBe(expected);
  });

  it("refuses a word that it does not know", () => {
    expect(() => readQualifier("circa", "", "killed")).toThrow(RangeError);
    expect(() => readQualifier("about", "wording: perhaps", "killed")).toThrow(RangeError);
  });
});
