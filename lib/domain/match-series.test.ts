import { describe, expect, it } from "vitest";
import { matchSeries, type KnownSeries, type SeriesParts } from "./match-series";
import type { SeriesKey } from "./series-key";

const KEY: SeriesKey = {
  crisis: "libya-2019",
  indicator: "killed",
  population: "all",
  measure: "cumulative",
  unit: "persons",
  place: "tripoli",
  placeRole: "in",
  origin: "WHO",
  dataset: null,
  definition: null,
  baseline: "2019-04-04",
};
const OPEN: SeriesParts = {
  ...KEY,
  dataset: undefined,
  definition: undefined,
  baseline: undefined,
};
const known = (id: string, parts: Partial<SeriesKey> = {}): KnownSeries => ({
  id,
  key: { ...KEY, ...parts },
});
const find = (
  parts: Partial<SeriesParts>,
  periodStart: Parameters<typeof matchSeries>[1],
  ...all: KnownSeries[]
) => matchSeries({ ...OPEN, ...parts }, periodStart, all);

describe("matchSeries", () => {
  it("proposes a new series with the row's first day as its baseline", () => {
    const { found } = find({}, "2019-04-05", known("other", { origin: "OCHA" }));
    expect(found).toEqual({ id: null, key: { ...KEY, baseline: "2019-04-05" } });
  });
  it("finds the only one, whatever was left open", () =>
    expect(find({}, null, known("a", { dataset: "flash" })).found?.id).toBe("a"));
  it("prefers the one without a data set or definition", () =>
    expect(find({}, null, known("a", { definition: "verified" }), known("b")).found?.id).toBe("b"));
  it("takes the baseline within three days of the row's first day, the nearest", () => {
    const all = [
      known("a"),
      known("b", { baseline: "2019-01-01" }),
      known("c", { baseline: "2019-04-07" }),
    ];
    expect(find({}, "2019-04-06", ...all).found?.id).toBe("c");
    expect(find({}, "2019-04-03", ...all).found?.id).toBe("a");
  });
  it("asks where several could be meant", () => {
    const match = find({}, null, known("a"), known("b", { baseline: "2019-01-01" }));
    expect(match.found).toBeNull();
    expect(match.candidates.map(({ id }) => id)).toEqual(["a", "b"]);
  });
  it("does as told: a named part, or expressly none", () => {
    const all = [known("a", { dataset: "flash" }), known("b", { dataset: "verified" })];
    expect(find({ dataset: "verified" }, null, ...all).found?.id).toBe("b");
    expect(find({ dataset: null }, null, ...all).found).toEqual({
      id: null,
      key: { ...KEY, dataset: null, baseline: null },
    });
    expect(find({ baseline: "2019-06-01" }, null, known("a")).found?.id).toBeNull();
  });
});
