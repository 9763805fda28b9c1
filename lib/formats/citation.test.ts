import { expect, it } from "vitest";
import type { Citation } from "@/lib/domain/citation";
import { formatBibtex, formatCslJson } from "./citation";

const CITATION: Citation = {
  key: "as-reported-figure-abc-1",
  authors: ["World Health Organization (WHO)", "R&D {1}"],
  title: "50% of #3\\x_y ~ قتيل",
  issued: "2019-05-09",
  publisher: "As Reported",
  version: "revision 1",
  url: "https://example.org/figures/abc?revision=1&x={y}",
  note: null,
  language: "en",
};

it("a record of BibTeX keeps names whole and escapes what LaTeX would run", () => {
  expect(formatBibtex(CITATION)).toBe(
    [
      "@misc{as-reported-figure-abc-1,",
      "  author = {{World Health Organization (WHO)} and {R\\&D \\{1\\}}},",
      "  title = {{50\\% of \\#3\\textbackslash{}x\\_y \\textasciitilde{} قتيل}},",
      "  year = {2019},",
      "  date = {2019-05-09},",
      "  publisher = {As Reported},",
      "  version = {revision 1},",
      "  url = {https://example.org/figures/abc?revision=1&x=%7By%7D},",
      "  langid = {english}",
      "}\n",
    ].join("\n"),
  );
});

it("an item of CSL-JSON has what CSL knows, and no date where there is none", () => {
  expect(JSON.parse(formatCslJson(CITATION))).toEqual([
    {
      id: "as-reported-figure-abc-1",
      type: "dataset",
      title: CITATION.title,
      author: [{ literal: "World Health Organization (WHO)" }, { literal: "R&D {1}" }],
      issued: { "date-parts": [[2019, 5, 9]] },
      publisher: "As Reported",
      version: "revision 1",
      URL: CITATION.url,
      language: "en",
    },
  ]);
  const undated = JSON.parse(formatCslJson({ ...CITATION, issued: null })) as object[];
  expect(undated[0]).not.toHaveProperty("issued");
});
