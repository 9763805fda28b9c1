import { z } from "zod";
import {
  INDICATORS,
  MEASURES,
  POPULATIONS,
  PUBLIC_STATUSES,
  ROLES,
  UNITS,
} from "@/lib/domain/codes";
import type { FigureFilter, FigurePage, ListName } from "@/lib/domain/figure-filter";
import { decodeCursor } from "./cursor";
import { canonicalFilter, cursorQuestion, DEFAULT_SORT } from "./figure-query-format";
import { codes, cursor, date, limit, names, sort, words } from "./parameters";
import { findRepeated, toProblems, type QueryProblem } from "./query-problem";

/** The filters of figures: the same in page URLs, the API and downloads. */
export const FILTER_PARAMETERS = {
  crisis: names(),
  series: names(),
  indicator: codes(INDICATORS),
  population: codes(POPULATIONS),
  measure: codes(MEASURES),
  unit: codes(UNITS),
  origin: names(),
  dataset: names(),
  place: names(),
  document: names(),
  role: codes(ROLES),
  status: codes(PUBLIC_STATUSES),
  from: date(),
  to: date(),
  knownOn: date(),
  q: words(),
};

const PAGE_PARAMETERS = { ...FILTER_PARAMETERS, limit: limit(), cursor: cursor() };

/** Crises and series have one order. */
export const LIST_PARAMETERS = {
  figures: z.strictObject({ ...PAGE_PARAMETERS, sort: sort() }),
  series: z.strictObject(PAGE_PARAMETERS),
  crises: z.strictObject(PAGE_PARAMETERS),
};

export type FigureQueryResult =
  { ok: true; page: FigurePage } | { ok: false; problems: QueryProblem[] };

export interface FigureQueryOptions {
  /** What is listed; figures unless said otherwise. */
  list?: ListName;
  /** Parameters that the caller reads itself. */
  others?: readonly string[];
  /** Where changes since then are listed. */
  since?: string | null;
}

/**
 * A request for figures, read strictly: an unknown parameter or value, a malformed one, one given
 * twice, and a cursor of another question are problems. Whether crises, origins, places, series and
 * datasets exist is not checked here.
 */
export function parseFigureQuery(
  params: URLSearchParams,
  { list = "figures", others = [], since = null }: FigureQueryOptions = {},
): FigureQueryResult {
  const repeated = findRepeated(params);
  const given = Object.fromEntries([...params].filter(([name]) => !others.includes(name)));
  const schema = LIST_PARAMETERS[list];
  const parsed = schema.safeParse(given, { reportInput: true });
  if (!parsed.success) {
    const known = [...Object.keys(schema.shape), ...others];
    return { ok: false, problems: [...repeated, ...toProblems(parsed.error, known)] };
  }
  const { limit: size, cursor: place, ...rest } = parsed.data;
  const { sort: order = DEFAULT_SORT, ...filter } = { sort: undefined, ...rest };
  const page = { filter: canonicalFilter(filter), sort: order, limit: size, cursor: place };
  const problems = [
    ...repeated,
    ...findEarlyEnd(page.filter),
    ...(isForeign(list, page, since) ? [FOREIGN_CURSOR] : []),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, page };
}

/** Both ends of a period that ends before it starts, the end first. */
function findEarlyEnd({ from, to }: FigureFilter): QueryProblem[] {
  if (from === null || to === null || from <= to) return [];
  return [
    { parameter: "to", message: `Is before the start (from=${from}).`, allowed: null },
    { parameter: "from", message: `Is after the end (to=${to}).`, allowed: null },
  ];
}

const FOREIGN_CURSOR: QueryProblem = {
  parameter: "cursor",
  message:
    "Malformed, or from a list with other filters or another order. Leave it out to begin anew.",
  allowed: null,
};

function isForeign(
  list: ListName,
  { filter, sort: order, cursor: place }: FigurePage,
  since: string | null,
): boolean {
  if (place === null) return false;
  const position = decodeCursor(cursorQuestion(list, filter, order, since), place);
  // A figure is named after what it is sorted by, a series or a crisis before its place.
  return typeof position?.[list === "figures" ? 1 : 0] !== "string";
}

/**
 * The same for pages: parameters that are unknown, empty, repeated or malformed are ignored and
 * named in `ignored`. Of a repeated parameter the first counts.
 */
export function parseFigureQueryLeniently(
  params: URLSearchParams,
  options: FigureQueryOptions = {},
): { page: FigurePage; ignored: string[] } {
  const kept = new URLSearchParams();
  for (const [name, value] of params) if (!kept.has(name) && value !== "") kept.set(name, value);
  const ignored = new Set(findRepeated(params).map(({ parameter }) => parameter));
  for (;;) {
    const result = parseFigureQuery(kept, options);
    if (result.ok) return { page: result.page, ignored: [...ignored] };
    // One at a time: without the first, the others may make sense.
    const parameter = result.problems[0]?.parameter ?? "";
    kept.delete(parameter);
    ignored.add(parameter);
  }
}
