import { describe, expect, it } from "vitest";
import { readKnown } from "./known-dates";
import { readPublisher } from "./publishers";
import { sampleRow } from "./sample-row";

describe("readPublisher", () => {
  it.each([
    ["DTM Libya - Tripoli Flash Update #4", "https://libyannewswire.com/dtm", "IOM"],
    ["Tripoli update (09 January 2020)", "https://m.reliefweb.int/report/3470653", "IOM"],
    ["Libya: Tripoli Clashes Situational Report No. 7", "https://reliefweb.int/x", "OCHA"],
    ["Health Sector Working Group, Libya Situation Report No.6", "https://reliefweb.int/x", "WHO"],
    ["WHO: Libya death toll (UPI)", "https://breitbart.com/middle-east/x", "breitbart"],
    ["UN says 443 dead (AP)", "https://www.foxnews.com/world/x", "fox-news"],
    ["OCHA: '5.5 million now displaced'", "https://dabangasudan.org/en/x", "radio-dabanga"],
    ["Complex Emergency Fact Sheet #1 (USAID, citing the UN)", "https://reliefweb.int/x", "USAID"],
    ["Lebanon: Flash Update #2 - Escalation", "https://reliefweb.int/x", "OCHA"],
    [
      "Updated Total Toll",
      "https://moph.gov.lb/en/Media/view/1",
      "lebanon-ministry-of-public-health",
    ],
    [
      "Daily casualty report, 2023-10-07",
      "https://github.com/TechForPalestine/palestine-datasets/blob/x/2023-10-07.md",
      "tech-for-palestine",
    ],
    ["Seed article", "", null],
    ["Some page", "https://example.org/x", null],
  ])("“%s” at %s: %s", (title, url, publisher) => {
    expect(readPublisher(title, url)).toBe(publisher);
  });
});

describe("readKnown", () => {
  it("takes the publication date where there is one", () => {
    expect(readKnown("libya-2019", sampleRow(), "2019-05-08")).toEqual({
      knownFrom: "2019-05-08",
      knownBasis: "published",
    });
  });

  it.each([
    ["libya-2019", {}, "2019-05-31", "2019-07-15"],
    ["sudan-2023", {}, "2023-07-24", "2023-07-25"],
    ["west-bank-2023", { source_org: "OCHA (flash update)" }, "2024-01-01", "2024-01-05"],
    ["west-bank-2023", { source_org: "OCHA (verified)" }, "2024-01-01", "2024-01-31"],
    ["lebanon-2023", {}, "2026-03-05", "2026-03-05"],
    ["ukraine-2022", {}, "2022-05-18", "2022-05-19"],
    ["conflict-displacement", {}, "2014-12-31", "2025-07-01"],
  ] as const)("%s %j without one: what ends on %s is known on %s", (crisis, cells, day, known) => {
    expect(readKnown(crisis, sampleRow({ ...cells, published: "" }), day)).toEqual({
      knownFrom: known,
      knownBasis: "assumed",
    });
  });

  it("waits for the day that the text itself names", () => {
    const note = "SUSPECT DATE: filed under 21 June, source text says total to 25 June";
    const row = sampleRow({ published: "", note });
    expect(readKnown("lebanon-2023", row, "2026-06-21").knownFrom).toBe("2026-06-25");
  });
});
