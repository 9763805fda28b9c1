import { CITATION_FORMATS } from "@/lib/domain/citation";
import { INDICATORS } from "@/lib/domain/codes";
import { SERIES_CARD } from "@/lib/domain/series-card";
import { COLLECTION_CITATION, FIGURE_CITATION, QUOTE } from "@/lib/schema/citation-query";
import { describePictureParameters, describeShape } from "@/lib/schema/describe-parameters";
import { FEED } from "@/lib/schema/feed-query";
import { previewShape, type PictureLimits } from "@/lib/schema/picture-query";
import { operation } from "./open-api-operation";
import { columnOf, record, TEXT, type Schema } from "./open-api-records";

const STRING: Schema = { type: "string" };
const OBJECT: Schema = { type: "object" };
const LANGUAGE = { lang: "The language of the answer." };
const BUSY = { "503": { $ref: "#/components/responses/Busy" } };

const inPath = (name: string, description: string, schema: Schema = STRING): Schema => ({
  name,
  in: "path",
  required: true,
  description,
  schema,
});
const ID = inPath("id", "The id of the record.");
const SLUG = inPath("slug", "The slug of the crisis.");

const CITATION_FILE = inPath("file", "As text, as BibTeX or as CSL-JSON.", {
  type: "string",
  enum: CITATION_FORMATS.map((format) => `citation.${format}`),
});
const CITATIONS = {
  "text/plain": { schema: STRING },
  "application/x-bibtex": { schema: STRING },
  "application/vnd.citationstyles.csl+json": { schema: columnOf(OBJECT) },
};

const QUOTED = record({
  quote: TEXT,
  permalink: TEXT,
  refusals: columnOf(record({ code: STRING, text: STRING })),
  meta: record({ dataVersion: { type: "integer" } }),
});

const FEEDS = {
  "application/atom+xml": { schema: STRING },
  "application/feed+json": { schema: OBJECT },
};
const PNG = { "image/png": {} };

function cite(what: string, path: Schema, shape: Parameters<typeof describeShape>[0]): Schema {
  const described = describeShape(shape, {
    ...LANGUAGE,
    revision: "The revision of its record; without it the present one.",
  });
  return operation(
    `cite_${what}`,
    `How to cite a ${what}.`,
    [path, CITATION_FILE, ...described],
    CITATIONS,
    { tag: "citing" },
  );
}

function preview(
  list: string,
  what: string,
  pattern: string,
  limits: PictureLimits<string, string>,
) {
  const file = inPath("file", `The ${what}, with .png behind it.`, { type: "string", pattern });
  return operation(
    `preview_${list}`,
    `The picture that is shown where a link to the page of a ${what.split(" ").at(-1)} is shared.`,
    [file, ...describeShape(previewShape(limits.langs), LANGUAGE)],
    PNG,
    { tag: "pictures", others: BUSY },
  );
}

/** The addresses beside the data: citations, quotes, feeds and pictures. */
export function describeFurther(limits: PictureLimits<string, string>): Record<string, Schema> {
  const cards = [...INDICATORS, SERIES_CARD];
  return {
    "/crises/{slug}/{file}": cite("crisis", SLUG, COLLECTION_CITATION.shape),
    "/series/{id}/{file}": cite("series", ID, COLLECTION_CITATION.shape),
    "/figures/{id}/{file}": cite("figure", ID, FIGURE_CITATION.shape),
    "/quote": operation(
      "quote_figure",
      "One sentence to quote a figure by, or the reasons why there is none.",
      describeShape(
        QUOTE.shape,
        { ...LANGUAGE, figure: "Ids of figures; of several there are only the reasons." },
        ["figure"],
      ),
      { "application/json": { schema: QUOTED } },
      { tag: "citing", others: { "404": { $ref: "#/components/responses/NotFound" } } },
    ),
    "/feeds/{file}": operation(
      "read_feed",
      "The last hundred changes of one crisis or of all, as Atom or JSON Feed.",
      [
        inPath("file", "The slug of a crisis or all, with .atom or .json behind it.", {
          type: "string",
          pattern: "^[a-z0-9-]+\\.(atom|json)$",
        }),
        ...describeShape(FEED.shape, LANGUAGE),
      ],
      FEEDS,
      { tag: "feeds" },
    ),
    "/charts/{crisis}/{picture}": operation(
      "draw_chart",
      "A chart as a picture, looked at as its page is.",
      [
        inPath("crisis", "The slug of the crisis."),
        inPath("picture", "An indicator or the id of a series, with .svg or .png behind it.", {
          type: "string",
          pattern: "^[a-z0-9_]+\\.(svg|png)$",
        }),
        ...describePictureParameters(cards, limits),
      ],
      { "image/svg+xml": { schema: STRING }, ...PNG },
      { tag: "pictures", others: BUSY },
    ),
    "/previews/crises/{file}": preview(
      "crisis",
      "slug of the crisis",
      "^[a-z0-9-]+\\.png$",
      limits,
    ),
    "/previews/figures/{file}": preview("figure", "id of the figure", "^[a-z0-9]+\\.png$", limits),
  };
}
