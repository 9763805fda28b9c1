import { expect, it } from "vitest";
import { quantity } from "@/lib/domain/bounds";
import { makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { citeCrisis, citeFigure, citeSeries, formatCitation } from "./describe-citation";
import { languageOf } from "./language";

const EN = languageOf("en");
const SERIES = makeSeries();
const REPORTED = makeReported(SERIES, "2019-05-08", quantity("more_than", 400), {
  figure: { id: "abc", revision: 2 },
});

it("a figure is cited with who counted, its bound, its document and its revision", () => {
  const citation = citeFigure(REPORTED, "https://x.org/figures/abc?revision=2", EN);
  expect(formatCitation(citation, EN)).toBe(
    "WHO. More than 400 people killed in Place since 4 April 2019, as of 8 May 2019. " +
      "Published on 8 May 2019. As Reported, revision 2. https://x.org/figures/abc?revision=2 " +
      "Stated in “Situation report”: https://example.org/report",
  );
  expect(citation.key).toBe("as-reported-figure-abc-2");
});

it("a collection is cited with the version of the data, and without a date where there is none", () => {
  const collection = { url: "https://x.org/s", dataVersion: 7, issued: null };
  expect(formatCitation(citeSeries(SERIES, collection, EN), EN)).toBe(
    "WHO. People killed in Place, running total since 4 April 2019. " +
      "As Reported, version 7 of the data. https://x.org/s",
  );
  const crisis = {
    ...SERIES.crisis,
    summary: SERIES.crisis.name,
    startDate: null,
    endDate: null,
    countries: [],
    glide: null,
  };
  expect(citeCrisis(crisis, [SERIES.origin], collection, EN).title).toBe(
    "Crisis: figures as reported by WHO",
  );
});

it("a citation in Arabic keeps addresses and names in their own direction", () => {
  const ar = languageOf("ar");
  const text = formatCitation(citeFigure(REPORTED, "https://x.org/f", ar), ar);
  expect(text).toContain("\u2068https://x.org/f\u2069");
  expect(text).toContain("أكثر من ٤٠٠");
});
