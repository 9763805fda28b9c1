import { z } from "zod";
import type { FileSubject } from "@/lib/domain/file-format";
import {
  DOWNLOAD,
  FIGURE_CHANGES,
  formatParameters,
  ITEM,
  type ListFormat,
} from "./download-query";
import { LIST_PARAMETERS } from "./figure-query";
import { pictureSchema, type PictureLimits } from "./picture-query";
import { SOURCE_LIST_PARAMETERS } from "./source-list-query";

/** A parameter of a query as OpenAPI 3.1 has it. */
export interface DescribedParameter {
  name: string;
  in: "query";
  required: boolean;
  description: string;
  schema: Record<string, unknown>;
  /** Several values in one parameter, separated by commas. */
  style?: "form";
  explode?: false;
}

const DESCRIPTIONS: Record<string, string> = {
  crisis: "Slugs of crises.",
  series: "Ids of series.",
  indicator: "What happened to those counted.",
  population: "Who is counted.",
  measure: "Running total, count of a period, or state on a day.",
  unit: "What is counted.",
  origin: "Codes of the organisations that counted.",
  dataset: "The organisations' own names for their counts.",
  place:
    "Slugs, ISO 3166-1 alpha-3 codes or p-codes of places; what lies below a place is included.",
  document: "Ids of documents that state the figures.",
  role: "On the line of its series, or beside it.",
  status: "What is given besides published figures.",
  from: "First day that a figure's asOf may be.",
  to: "Last day that a figure's asOf may be.",
  knownOn: "The day whose knowledge is wanted; without it, today's.",
  q: "Words looked for in titles, places, organisations and notes; all must be there.",
  limit: "How many rows a page has. A file is whole without it.",
  cursor: "Where the page before ended: its nextCursor, with the same filters and order.",
  sort: "The order; a minus before the name turns it round.",
  fields: "Names of the columns wanted, in their order; all for every one.",
  bom: "1 puts a byte order mark first, by which Excel knows UTF-8.",
  hxl: "1 adds a row of HXL tags.",
  updatedSince:
    "Only what readers see otherwise since this instant (or the beginning of this day, in UTC): figures that are new or changed, and as removed those that are gone. A table tells these by their id, status and updated_at, and says why in its last column, removed. Give meta.updatedThrough of one pull, which a file has as X-Updated-Through too, as the updatedSince of the next. Goes without sort and knownOn; a plus before an offset is written %2B.",
  includeHistory:
    "1 adds to each figure its earlier published revisions, the earliest first: in JSON as history, in a table as rows below the figure's own, told apart by revision and by their last column, earlier, which says why that revision was saved.",
  lang: "The language of what the file says of itself.",
};

const PARAMETERS = { ...LIST_PARAMETERS, ...SOURCE_LIST_PARAMETERS };
const OF_DOCUMENTS: Record<string, string> = {
  organisation: "Codes of organisations that published a document, or whose figures it states.",
  q: "Words looked for in title and address; all must be there.",
};

/** The parameters of a list in a format, from the schemas that read them. */
export function describeListParameters(
  list: FileSubject,
  format: ListFormat,
  columns: readonly string[],
): DescribedParameter[] {
  const shape: Record<string, z.ZodType> = PARAMETERS[list].shape;
  const ofFormat: Record<string, z.ZodType> = {
    ...DOWNLOAD.shape,
    ...FIGURE_CHANGES.shape,
    fields: z.array(z.enum(["all", ...columns])),
  };
  return [
    ...Object.entries(shape),
    ...formatParameters(list, format).map((name) => [name, ofFormat[name] ?? z.never()] as const),
  ].map(([name, schema]) => {
    const described = describe(name, schema);
    const own = list === "documents" ? OF_DOCUMENTS[name] : undefined;
    return own === undefined ? described : { ...described, description: own };
  });
}

/** The parameters of one record. */
export function describeItemParameters(): DescribedParameter[] {
  return describeShape(ITEM.shape);
}

/** The parameters that a schema reads; `required` are those that have to be given. */
export function describeShape(
  shape: Record<string, z.ZodType>,
  descriptions: Record<string, string> = {},
  required: readonly string[] = [],
): DescribedParameter[] {
  return Object.entries(shape).map(([name, schema]) => {
    const described = describe(name, schema);
    const description = descriptions[name] ?? described.description;
    return { ...described, description, required: required.includes(name) };
  });
}

/** The parameters of pictures of charts, of all that there are. */
export function describePictureParameters(
  cards: readonly string[],
  limits: PictureLimits<string, string>,
): DescribedParameter[] {
  const shapes = cards.map((card) => pictureSchema(card, "png", limits));
  const views = Object.assign({}, ...shapes.map(({ view }) => view)) as Record<string, z.ZodType>;
  const ofViews = describeShape(views).map((one) => ({
    ...one,
    description: one.description || describeView(one.name),
  }));
  return [...ofViews, ...describeShape(shapes[0]?.own ?? {}, OF_PICTURES)];
}

const OF_PICTURES = {
  lang: "The language of the picture.",
  theme: "Its colours.",
  width: "Pixels from side to side.",
  scale: "PNG only: pixels for each pixel of the width; width times scale is at most 3200.",
};
const OF_VIEWS: Record<string, string> = {
  mode: "What is recorded, or the change from one report to the next.",
  scale: "The scale of the values.",
  measure: "Which measures are shown.",
  population: "Which populations are shown.",
  origin: "Which organisations' figures are shown, by code.",
  place: "Which places are shown, by slug, country or p-code.",
};

function describeView(name: string): string {
  const [card = "", key = ""] = name.split(".");
  return `Of the chart ${card}: ${OF_VIEWS[key] ?? ""}`;
}

function describe(name: string, schema: z.ZodType): DescribedParameter {
  const common = { name, in: "query", required: false } as const;
  const description = DESCRIPTIONS[name] ?? "";
  const several = toSchema(schema, "output");
  if (several["type"] === "array") {
    return { ...common, description, style: "form", explode: false, schema: several };
  }
  const { type, ...rest } = toSchema(schema, "input");
  // A parameter is left out or given; there is no null in a query.
  return { ...common, description, schema: { type: type ?? "string", ...rest } };
}

function toSchema(schema: z.ZodType, io: "input" | "output"): Record<string, unknown> {
  const {
    $schema: _,
    default: __,
    anyOf,
    ...described
  } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  const [first] = anyOf ?? [];
  const whole: Record<string, unknown> = {
    ...described,
    ...(typeof first === "object" ? first : {}),
  };
  if (Array.isArray(whole["type"])) whole["type"] = whole["type"][0];
  return whole;
}
