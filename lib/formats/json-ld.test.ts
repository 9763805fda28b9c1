import { expect, it } from "vitest";
import { describeDataset, formatForScript } from "./json-ld";

const DATASET = {
  name: "Crisis",
  description: "</script><script>alert(1)</script><!--",
  url: "https://x.org/crises/c",
  identifier: "tag:x.org,2026:crises/c",
  language: "en",
  version: "7",
  publisher: { name: "As Reported", url: "https://x.org/" },
  creators: ["World Health Organization (WHO)"],
  licence: "https://x.org/data#licence",
  time: "2019-04-04/..",
  countries: ["LBY"],
  measured: ["people killed"],
  files: [{ name: "CSV", mediaType: "text/csv", url: "https://x.org/f.csv?crisis=c" }],
  citation: "Cite me.",
};

it("describes a data set in the words of schema.org", () => {
  expect(describeDataset(DATASET)).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Dataset",
    license: "https://x.org/data#licence",
    temporalCoverage: "2019-04-04/..",
    creator: [{ "@type": "Organization", name: "World Health Organization (WHO)" }],
    spatialCoverage: [{ "@type": "Country", identifier: "LBY" }],
    distribution: [
      { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: DATASET.files[0]?.url },
    ],
  });
  expect(describeDataset({ ...DATASET, time: null })).not.toHaveProperty("temporalCoverage");
});

it("cannot end the element that it stands in, and reads back as it was", () => {
  const text = formatForScript(describeDataset(DATASET));
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual(describeDataset(DATASET));
});
