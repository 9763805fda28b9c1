import { REMOVAL_KINDS } from "@/lib/domain/changed-figure";
import { PUBLIC_STATUSES } from "@/lib/domain/codes";
import type { FileSubject } from "@/lib/domain/file-format";
import type { ListName } from "@/lib/domain/figure-filter";
import { describeItemParameters, describeListParameters } from "@/lib/schema/describe-parameters";
import type { ListFormat } from "@/lib/schema/download-query";
import type { PictureLimits } from "@/lib/schema/picture-query";
import type { Column } from "./column";
import { CRISIS_COLUMNS } from "./crisis-columns";
import { EVENT_COLUMNS } from "./event-columns";
import { ALL_FIGURE_COLUMNS } from "./figure-columns";
import { describeFurther } from "./open-api-further";
import { operation, problem, ref } from "./open-api-operation";
import { columnOf, DAY, fieldsOf, record, TEXT, type Schema } from "./open-api-records";
import { OPEN_API_SERIES } from "./open-api-series";
import { PLACE_COLUMNS } from "./place-columns";
import { SERIES_SUMMARY_COLUMNS } from "./series-columns";
import { DOCUMENT_COLUMNS, ORGANISATION_COLUMNS } from "./source-columns";

const COLUMNS: Record<FileSubject, readonly string[]> = {
  crises: [...CRISIS_COLUMNS.map(({ name }) => name), "headlines"],
  series: SERIES_SUMMARY_COLUMNS.map(({ name }) => name),
  figures: ALL_FIGURE_COLUMNS.map(({ name }) => name),
  organisations: ORGANISATION_COLUMNS.map(({ name }) => name),
  documents: DOCUMENT_COLUMNS.map(({ name }) => name),
  events: EVENT_COLUMNS.map(({ name }) => name),
  places: PLACE_COLUMNS.map(({ name }) => name),
};

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const FILES: Record<Exclude<ListFormat, "json">, { ending: string; type: string; what: string }> = {
  csv: { ending: "csv", type: "text/csv", what: "CSV" },
  jsonFile: { ending: "json", type: "application/json", what: "one JSON file" },
  xlsx: { ending: "xlsx", type: SHEET, what: "an Excel workbook" },
  zip: { ending: "zip", type: "application/zip", what: "a data package in a zip" },
};

const INTEGER: Schema = { type: "integer" };
const META = record({ knownOn: DAY, dataVersion: INTEGER });

const INSTANT: Schema = { type: "string", format: "date-time" };
const FIGURE = fieldsOf(ALL_FIGURE_COLUMNS);
// The same columns as the figure's, with what names the revision.
const EARLIER = { ...FIGURE, revision: INTEGER, updatedAt: INSTANT, reason: { type: "string" } };
const FIGURE_ROW = { ...FIGURE, history: columnOf(ref("EarlierFigure")) };
const HEADLINE = record({
  slot: { type: "string" },
  rank: INTEGER,
  series: { type: "string" },
  figure: { type: ["object", "null"] },
});
const EVENT = record({
  id: { type: "string" },
  title: { type: "string" },
  titleFr: TEXT,
  titleAr: TEXT,
  startDate: DAY,
  endDate: DAY,
  document: TEXT,
});
const REVISION = record({
  revision: INTEGER,
  savedAt: INSTANT,
  reason: { type: "string" },
});

/** A row of a list with these columns; `fields` may leave any of them out. */
function rowOf<Row>(columns: readonly Column<Row>[]): Schema {
  const fields = fieldsOf(columns);
  return record(fields, Object.keys(fields));
}

const SCHEMAS: Record<string, Schema> = {
  FigureRow: record(FIGURE_ROW, Object.keys(FIGURE_ROW)),
  EarlierFigure: record(EARLIER, Object.keys(FIGURE)),
  RemovedFigure: record({
    id: { type: "string" },
    status: { type: "string", enum: [...PUBLIC_STATUSES] },
    kind: { type: "string", enum: [...REMOVAL_KINDS] },
    updatedAt: INSTANT,
  }),
  SeriesRow: rowOf(SERIES_SUMMARY_COLUMNS),
  CrisisRow: record({ ...fieldsOf(CRISIS_COLUMNS), headlines: columnOf(HEADLINE) }, [
    ...Object.keys(fieldsOf(CRISIS_COLUMNS)),
    "headlines",
  ]),
  OrganisationRow: rowOf(ORGANISATION_COLUMNS),
  EventRow: rowOf(EVENT_COLUMNS),
  PlaceRow: rowOf(PLACE_COLUMNS),
  DocumentRow: rowOf(DOCUMENT_COLUMNS),
  Figure: record({
    ...FIGURE,
    parts: columnOf({ type: "string" }),
    previous: TEXT,
    next: TEXT,
    revisions: columnOf(REVISION),
    meta: record({ dataVersion: INTEGER }),
  }),
  Crisis: record({
    ...fieldsOf(CRISIS_COLUMNS),
    headlines: columnOf(HEADLINE),
    events: columnOf(EVENT),
    meta: META,
  }),
  Series: record({ ...OPEN_API_SERIES, meta: META }),
  ListMeta: {
    type: "object",
    properties: {
      total: INTEGER,
      leftOut: INTEGER,
      knownOn: DAY,
      dataVersion: INTEGER,
      updatedThrough: INSTANT,
      filter: { type: "object" },
    },
    required: ["leftOut", "knownOn", "dataVersion", "filter"],
  },
  Problem: record({
    type: { type: "string" },
    title: { type: "string" },
    status: INTEGER,
    detail: { type: "string" },
    requestId: { type: "string" },
    errors: columnOf(
      record({
        parameter: { type: "string" },
        message: { type: "string" },
        allowed: { type: ["array", "null"], items: { type: "string" } },
      }),
    ),
  }),
};

const ROWS: Record<FileSubject, string> = {
  crises: "CrisisRow",
  series: "SeriesRow",
  figures: "FigureRow",
  organisations: "OrganisationRow",
  documents: "DocumentRow",
  events: "EventRow",
  places: "PlaceRow",
};

const FORMAT = {
  name: "format",
  in: "query",
  required: false,
  description: "The format; without it the Accept header decides, and without that JSON.",
  schema: { type: "string", enum: ["json", "csv", "xlsx", "zip"] },
};

const QUOTING =
  "Text that a spreadsheet would run as a formula, because it begins with = + - @, a tab or a carriage return, has an apostrophe before it; where apostrophes stand before such a sign, one more. Take one away to have the text as it is on record. The CSV in the ZIP has it too, and no other format.";
const OF_PAGES = ["Link", "X-Left-Out"];

/** What the whole table of figures, which is kept as a file, answers to who goes on with a download. */
const PARTS: Record<string, Schema> = {
  "206": {
    description:
      "The rest of the table without parameters, for a download that broke off: asked for with Range, and with the ETag of what is there, which has no W/ before it, as If-Range. Where the data has changed meanwhile the answer is the new table, whole; so it is for every Range without If-Range.",
    content: { "text/csv": { schema: { type: "string" } } },
  },
  "416": problem("The table ends before the range begins; Content-Range says how long it is."),
};

function listPaths(list: FileSubject): Record<string, Schema> {
  const columns = COLUMNS[list];
  const fields = {
    data: columnOf(ref(ROWS[list])),
    ...(list === "figures" ? { removed: columnOf(ref("RemovedFigure")) } : {}),
    nextCursor: TEXT,
    meta: ref("ListMeta"),
  };
  const page = record(fields, ["removed"]);
  const whole = { ...page, required: ["data", "meta"] };
  const paths: Record<string, Schema> = {
    [`/${list}`]: operation(
      `list_${list}`,
      `A page of ${list}; in another format than JSON what the address with that ending gives, by its parameters.`,
      [...describeListParameters(list, "json", columns), FORMAT],
      {
        "application/json": { schema: page },
        "text/csv": { schema: { type: "string" } },
        [SHEET]: {},
        "application/zip": {},
      },
      { headers: list === "figures" ? [...OF_PAGES, "X-Updated-Through"] : OF_PAGES },
    ),
  };
  for (const format of ["csv", "jsonFile", "xlsx", "zip"] as const) {
    const { ending, type, what } = FILES[format];
    const offered = ending === "json" ? columns : columns.filter((name) => name !== "headlines");
    const schema = ending === "json" ? whole : { type: "string" };
    paths[`/${list}.${ending}`] = operation(
      `download_${list}_${ending}`,
      `All ${list} that the filter finds, as ${what}.`,
      describeListParameters(list, format, offered),
      { [type]: ending === "json" || ending === "csv" ? { schema } : {} },
      {
        headers: list === "figures" ? [...OF_PAGES, "X-Updated-Through"] : OF_PAGES,
        told: ending === "csv" ? QUOTING : "",
        others: list === "figures" && ending === "csv" ? PARTS : {},
      },
    );
  }
  return paths;
}

function itemPath(list: ListName, name: string, schema: string, hasDay: boolean): Schema {
  const path = { name, in: "path", required: true, schema: { type: "string" } };
  const description = name === "slug" ? "The slug of the crisis." : "The id of the record.";
  return operation(
    `get_${schema.toLowerCase()}`,
    `One record of ${list}.`,
    [{ ...path, description }, ...(hasDay ? describeItemParameters() : [])],
    { "application/json": { schema: ref(schema) } },
  );
}

/** The OpenAPI 3.1 document of the API, from the schemas that read requests and the columns that write. */
export function describeApi(server: string, pictures: PictureLimits<string, string>): Schema {
  const header = (description: string): Schema => ({ description, schema: { type: "string" } });
  return {
    openapi: "3.1.0",
    info: {
      title: "As Reported",
      version: "1",
      summary: "Every humanitarian figure as it was reported.",
      description:
        "Sources are never added or mixed, and a bound stays a bound: use value together with qualifier, or low and high. Read-only, without keys, from any site.",
      license: {
        name: "MIT (the software; the figures belong to those who reported them)",
        identifier: "MIT",
      },
    },
    servers: [{ url: server }],
    security: [],
    tags: [
      { name: "data", description: "Published figures, their series, crises and sources." },
      { name: "citing", description: "How to cite a record, and a sentence to quote a figure by." },
      { name: "feeds", description: "What was published last, corrected or withdrawn." },
      { name: "pictures", description: "Charts and previews as pictures." },
    ],
    paths: {
      ...listPaths("crises"),
      "/crises/{slug}": itemPath("crises", "slug", "Crisis", true),
      ...listPaths("series"),
      "/series/{id}": itemPath("series", "id", "Series", true),
      ...listPaths("figures"),
      "/figures/{id}": itemPath("figures", "id", "Figure", false),
      ...listPaths("organisations"),
      ...listPaths("documents"),
      ...listPaths("events"),
      ...listPaths("places"),
      ...describeFurther(pictures),
      "/openapi.json": operation("describe_api", "This document.", [], {
        "application/json": { schema: { type: "object" } },
      }),
    },
    components: {
      schemas: SCHEMAS,
      headers: {
        ETag: header("Names the answer; send it back as If-None-Match."),
        "X-Request-Id": header("Finds this request in the log of the site."),
        RateLimit: header(
          "How many requests are left, and for how long; where the site limits them.",
        ),
        Link: header("Where the next page is, as rel=next; on the last page there is none."),
        "X-Left-Out": header(
          "How many figures of the filter have no known date, so that knownOn leaves them out.",
        ),
        "X-Updated-Through": header(
          "What was published by then is in the file: the updatedSince of the next pull.",
        ),
        "RateLimit-Policy": header("How many requests a minute the site takes from one address."),
      },
      responses: {
        Invalid: problem(
          "A parameter is unknown, malformed or names what is not there; errors says which.",
        ),
        NotFound: problem("There is no such record."),
        Busy: problem("Too many pictures are being drawn; Retry-After says when to ask again."),
        NotAcceptable: problem(
          "Accept names no media type of this list; errors says which it has. Or Accept-Encoding allows nothing that is sent here: br, gzip, identity.",
        ),
        TooMany: problem("Your address has asked too often; Retry-After says when to go on."),
      },
    },
  };
}
