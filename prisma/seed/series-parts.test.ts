import { describe, expect, it } from "vitest";
import { readBaseline } from "./baselines";
import type { CrisisSlug } from "./crises";
import { readDefinition } from "./definitions";
import { sampleRow } from "./sample-row";
import { readHouseholds, readUnit } from "./units";

describe("readDefinition", () => {
  it.each([
    ["libya-2019", { source_org: "OCHA", population: "civilian", note: "verified" }, "verified"],
    ["libya-2019", { source_org: "OCHA", population: "civilian", note: "" }, "verified"],
    [
      "libya-2019",
      {
        source_org: "OCHA",
        population: "civilian",
        note: "UNVERIFIED alternative total in the same report, if overnight reports are confirmed",
      },
      "if_confirmed",
    ],
    ["libya-2019", { source_org: "WHO", population: "civilian", note: "" }, null],
    ["libya-2019", { note: "monthly count; before the offensive" }, "before_the_offensive"],
    ["libya-2019", { note: "airstrike on a factory; single event, first count" }, "single_event"],
    ["sudan-2023", { note: "internally displaced since the war began" }, "inside_only"],
    ["sudan-2023", { note: "displaced inside and across borders combined" }, "inside_and_abroad"],
    [
      "sudan-2023",
      { note: "all internally displaced; below the 10.7 million of a week before" },
      "including_before_the_war",
    ],
    ["west-bank-2023", { note: "sum of incidents made by the editors" }, "sum_of_incidents"],
    ["ukraine-2022", { indicator: "refugees", measure: "stock" }, "recorded_in_europe"],
    ["ukraine-2022", { indicator: "refugees", measure: "cumulative" }, "border_crossings"],
    [
      "ukraine-2022",
      {
        indicator: "refugees",
        measure: "stock",
        note: "early entries appear to cover few countries (inferred)",
      },
      "recorded_in_few_countries",
    ],
  ] as const)("%s %j is %s", (crisis, cells, expected) => {
    expect(readDefinition(crisis, sampleRow(cells))).toBe(expected);
  });
});

describe("readBaseline", () => {
  it.each([
    ["libya-2019", "2019-04-03", "2019-04-04"],
    ["libya-2019", "2019-04-04", "2019-04-04"],
    ["libya-2019", "2019-04-05", "2019-04-04"],
    ["libya-2019", "2019-04-06", "2019-04-04"],
    ["libya-2019", "2019-04-01", "2019-04-01"],
    ["libya-2019", "2019-01-01", "2019-01-01"],
    ["lebanon-2023", "2026-03-02", "2026-03-02"],
    ["sudan-2023", "", null],
  ] as [CrisisSlug, string, string | null][])(
    "%s since %s counts from %s",
    (crisis, printed, first) => {
      expect(readBaseline(crisis, sampleRow({ period_start: printed }))).toBe(first);
    },
  );

  it("has none for a stock or a new count", () => {
    expect(readBaseline("libya-2019", sampleRow({ measure: "new" }))).toBeNull();
  });
});

describe("units", () => {
  it.each([
    ["IDMC", "displaced", "new", "movements"],
    ["IDMC", "displaced", "stock", "persons"],
    ["UNHCR", "refugees", "new", "movements"],
    ["UNHCR", "refugees", "stock", "persons"],
    ["UNHCR", "displaced", "cumulative", "persons"],
    ["WHO", "refugees", "cumulative", "persons"],
  ] as const)("%s %s %s counts %s", (origin, indicator, measure, unit) => {
    expect(readUnit(origin, indicator, measure)).toBe(unit);
  });

  it.each([
    ["1615 families; counts from 5 April", 1615],
    ["past 24 hours; 310 households, individuals approximate", 310],
    ["28027 families; first total that is not exactly families x 5", 28027],
    ["wording: more than 1110 families, approximately", 1110],
    ["attributed to IOM DTM", null],
  ])("%j has %s households", (note, households) => {
    expect(readHouseholds("displaced", note)).toBe(households);
  });
});
