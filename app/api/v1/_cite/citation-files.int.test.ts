import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { expect, it } from "vitest";
import { z } from "zod";
import type { Citation } from "@/lib/domain/citation";
import { formatBibtex, formatCslJson } from "@/lib/formats/citation";
import { driver } from "@/lib/store/connection";
import { callRoute } from "@/lib/testing/call-route";
import { useSeededDatabase } from "@/lib/testing/database";
import * as crisis from "@/app/api/v1/crises/[slug]/[file]/route";
import * as figure from "@/app/api/v1/figures/[id]/[file]/route";
import * as series from "@/app/api/v1/series/[id]/[file]/route";

useSeededDatabase();

/** Citations as a reference manager reads them; throws for what is none. */
const read = (text: string) =>
  plugins.input.chain(text.startsWith("@") ? text : (JSON.parse(text) as object), {
    generateGraph: false,
    strict: true,
  });
const firstId = (table: string): string =>
  driver().prepare<[], string>(`SELECT id FROM ${table} ORDER BY id`).pluck().get() ?? "";

const NAME = z.strictObject({ literal: z.string().min(1) });
const DAY = z.array(z.int()).min(1).max(3);
/** As much of the schema of CSL-JSON 1.0 as a data set needs; other fields are none of ours. */
const CSL = z.array(
  z.strictObject({
    id: z.string().min(1),
    type: z.literal("dataset"),
    title: z.string().min(1),
    author: z.array(NAME).min(1).optional(),
    issued: z.strictObject({ "date-parts": z.array(DAY).min(1).max(2) }).optional(),
    publisher: z.string().optional(),
    version: z.string().optional(),
    URL: z.url(),
    note: z.string().optional(),
    language: z.string().optional(),
  }),
);

/** What both formats say, by the name that CSL has for it. */
function readSame(text: string) {
  const [item, ...others] = read(text);
  if (item === undefined || others.length > 0) throw new Error("not one citation");
  const { id, title, URL: url, language, version, author = [], issued } = item;
  const authors = author.map(({ literal, family }) => literal ?? family);
  // BibTeX has one space at which no line breaks.
  return {
    id,
    title: title.replaceAll("\u202f", "\u00a0"),
    url,
    language,
    version,
    authors,
    issued,
  };
}

it.each([
  ["en", "english"],
  ["fr", "french"],
  ["ar", "arabic"],
])("a reference manager reads the same from both files, in %s", async (lang, name) => {
  const ids = driver()
    .prepare<[], string>("SELECT id FROM Figure WHERE status = 'published' ORDER BY id LIMIT 40")
    .pluck()
    .all();
  const asked = [
    ...ids.map((id) => ({ route: figure, params: { id } })),
    { route: series, params: { id: firstId("Series") } },
    ...["libya-2019", "gaza-2023"].map((slug) => ({ route: crisis, params: { slug } })),
  ];
  for (const { route, params } of asked) {
    const take = async (file: string): Promise<string> => {
      // Each route reads the name that its own address has.
      const named = { id: "", slug: "", ...params, file };
      return (await callRoute(route, `/c/${file}?lang=${lang}`, named)).text();
    };
    const bibtex = readSame(await take("citation.bib"));
    const json = await take("citation.json");
    expect(CSL.parse(JSON.parse(json))).toHaveLength(1);
    // BibLaTeX knows languages by name, CSL by code.
    expect(bibtex).toEqual({ ...readSame(json), language: name });
    expect(readSame(json).language).toBe(lang);
    expect(bibtex.url).toMatch(/^http:\/\/localhost\//);
    expect(bibtex.authors.length).toBeGreaterThan(0);
  }
});

it("what LaTeX would take for a command is read as it was written", () => {
  const citation: Citation = {
    key: "as-reported-figure-abc-1",
    authors: ["World Health Organization (WHO)", "R&D, Ministry"],
    title: "50% of #3_y ~ 1,000 $ & {two} قتيل",
    issued: "2019-05-09",
    publisher: "As Reported",
    version: "revision 1",
    url: "https://example.org/figures/abc?revision=1&x=50%25",
    note: null,
    language: "en",
  };
  const { title, url, authors } = readSame(formatBibtex(citation));
  expect({ title, url, authors }).toEqual({
    title: citation.title,
    url: citation.url,
    authors: citation.authors,
  });
  expect(readSame(formatCslJson(citation)).title).toBe(citation.title);
});

it("what is no citation is refused", () => {
  expect(() => read("@misc{broken, title = {x")).toThrow("not supported");
  const item = { id: "x", type: "dataset", title: "t", URL: "https://example.org" };
  expect(CSL.safeParse([item]).success).toBe(true);
  for (const wrong of [
    { issued: { "date-parts": "never" } },
    { author: ["WHO"] },
    { colour: "red" },
  ])
    expect(CSL.safeParse([{ ...item, ...wrong }]).success).toBe(false);
});
