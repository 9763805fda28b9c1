import { describe, expect, it } from "vitest";
import { extractFigures } from "./extract-figures";
import { toEntryRow } from "./to-entry-row";

describe("toEntryRow", () => {
  it("fills the row and quotes the sentence", () => {
    const text = "It rained.\nMore than 400 people\nhave been killed since 4 April 2019.";
    const [figure] = extractFigures(text);
    expect(figure && toEntryRow(figure, text)).toEqual({
      indicator: "killed",
      population: "all",
      measure: "cumulative",
      unit: "persons",
      qualifier: "more_than",
      value: "400",
      low: "",
      high: "",
      periodStart: "2019-04-04",
      asOf: "",
      excerpt: "More than 400 people have been killed since 4 April 2019.",
    });
  });

  it("gives a range as bounds, and leaves an unknown measure open", () => {
    const text = "Between 350 and 420 families were evacuated.";
    const [figure] = extractFigures(text);
    expect(figure && toEntryRow(figure, text)).toMatchObject({
      qualifier: "range",
      value: "",
      low: "350",
      high: "420",
      measure: "",
      unit: "households",
    });
  });
});
