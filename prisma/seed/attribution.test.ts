import { describe, expect, it } from "vitest";
import { readAttribution } from "./attribution";
import { sampleRow } from "./sample-row";

const MINISTRY = "sudan-ministry-of-health";

describe("readAttribution", () => {
  it.each([
    ["WHO (Health Sector)", "killed", "WHO", null, []],
    ["OCHA (flash update)", "killed", "OCHA", "flash", []],
    ["OCHA (verified)", "killed", "OCHA", "verified", []],
    ["UN Spokesperson (OCHA)", "killed", "OCHA", null, ["UN"]],
    ["UN Spokesperson (IOM)", "displaced", "IOM", "DTM", ["UN"]],
    ["IOM-DTM", "displaced", "IOM", "DTM", []],
    ["IOM-DTM", "killed", "IOM", null, []],
    ["IOM", "killed", "IOM", null, []],
    ["IDMC", "displaced", "IDMC", "GIDD", []],
    ["unspecified", "displaced", "unnamed", null, []],
  ])("%s (%s) is %s", (source_org, indicator, origin, dataset, via) => {
    expect(readAttribution(sampleRow({ source_org, indicator }))).toEqual({
      origin,
      dataset,
      via,
    });
  });

  it.each([
    ["OCHA", "Ministry of Health as of 20 April; highlights round it to over 400", MINISTRY],
    ["OCHA", "Federal Ministry of Health as of 9 May", MINISTRY],
    ["OCHA", "Sudan Ministry of Health; cumulative FALLS from 11704 (14 June)", MINISTRY],
    ["WHO", "WHO citing the Federal Ministry of Health; CONFLICT: over 33000", MINISTRY],
    ["WHO", "WHO citing ACLED; CONFLICT: 12260 given by WHO for the same date", "ACLED"],
    ["OCHA", "recorded by the health sector over the past two days", "WHO"],
  ])("%s with %j moves the origin and keeps the relay", (source_org, note, origin) => {
    const found = readAttribution(sampleRow({ source_org, note }));
    expect(found).toEqual({ origin, dataset: null, via: [source_org] });
  });

  it.each([
    ["OCHA", "attributed to IOM DTM; wording: over"],
    ["OCHA", "internally displaced since the war began; IOM DTM as of 8 August"],
    ["OHCHR", "rounded IOM round 27 stock (343180)"],
    ["UNHCR", "repeats the IOM figure of 30 May"],
    ["UNHCR", "STALE: repeats IOM round 25 (end of May)"],
  ])("%s with %j is IOM's count of the displaced", (source_org, note) => {
    const found = readAttribution(sampleRow({ source_org, note, indicator: "displaced" }));
    expect(found).toEqual({ origin: "IOM", dataset: "DTM", via: [source_org] });
  });

  it.each([
    ["OCHA", "wording: more than; WHO gives 3551"],
    ["OCHA", "reportedly; CONFLICT: Ministry of Health 1265 ten days earlier"],
    ["WHO", "WHO citing ACLED and the Ministry of Health"],
    ["WHO", "IOM had 104875 on 27 June; as-of date inferred"],
    ["OCHA", "confirmed by WHO"],
    ["UNSMIL", "equals the WHO totals of 9 July (106 + 289)"],
    ["WHO", "CONFLICT: OCHA and IOM give 25000 the same day; WHO relays an older figure"],
  ])("%s stays the origin of %j", (source_org, note) => {
    expect(readAttribution(sampleRow({ source_org, note }))).toMatchObject({
      origin: source_org,
      via: [],
    });
  });

  it.each([
    ["Ukraine 2022", "OCHA Ukraine key figures (IOM estimate)", "IOM"],
    ["Ukraine 2022", "OCHA Ukraine key figures (UNHCR, rounded)", "UNHCR"],
    ["Lebanon 2023", "Lebanon: Flash Update #2", "lebanon-ministry-of-public-health"],
  ])("%s: OCHA's “%s” passes on %s", (crisis, document_title, origin) => {
    expect(readAttribution(sampleRow({ crisis, document_title, source_org: "OCHA" }))).toEqual({
      origin,
      dataset: null,
      via: ["OCHA"],
    });
  });

  it.each([
    ["IOM", "via USAID fact sheet; wording: nearly in one place", "USAID"],
    ["UNSMIL", "quarterly count relayed by OCHA (duplicate)", "OCHA"],
  ])("%s with %j came by way of %s", (source_org, note, relay) => {
    expect(readAttribution(sampleRow({ source_org, note }))).toMatchObject({
      origin: source_org,
      via: [relay],
    });
  });

  it("refuses a source that the registry does not hold", () => {
    expect(() => readAttribution(sampleRow({ source_org: "Somebody" }))).toThrow(RangeError);
  });
});
