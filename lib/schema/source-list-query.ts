import { z } from "zod";
import {
  NO_SOURCE_FILTER,
  type SourceFilter,
  type SourceList,
  type SourcePage,
} from "@/lib/domain/source-page";
import { decodeCursor } from "./cursor";
import { cursor, limit, names, words } from "./parameters";
import { findRepeated, toProblems, type QueryProblem } from "./query-problem";

const PAGE = { limit: limit(), cursor: cursor() };

/** The parameters of the lists of sources besides those of their format. */
export const SOURCE_LIST_PARAMETERS = {
  organisations: z.strictObject(PAGE),
  documents: z.strictObject({ organisation: names(), q: words(), ...PAGE }),
  events: z.strictObject({ crisis: names(), ...PAGE }),
  places: z.strictObject({ crisis: names(), ...PAGE }),
};

export type SourceQueryResult =
  { ok: true; page: SourcePage } | { ok: false; problems: QueryProblem[] };

const FOREIGN_CURSOR: QueryProblem = {
  parameter: "cursor",
  message: "Malformed, or from a list with another filter. Leave it out to begin anew.",
  allowed: null,
};

/**
 * A request for organisations, documents, events or places, read strictly, as lists of figures are; `others` are
 * parameters that the caller reads itself. Whether the organisations and crises
 * exist is not checked here.
 */
export function parseSourceList(
  list: SourceList,
  params: URLSearchParams,
  others: readonly string[],
): SourceQueryResult {
  const repeated = findRepeated(params);
  const given = Object.fromEntries([...params].filter(([name]) => !others.includes(name)));
  const schema = SOURCE_LIST_PARAMETERS[list];
  const parsed = schema.safeParse(given, { reportInput: true });
  if (!parsed.success) {
    const known = [...Object.keys(schema.shape), ...others];
    return { ok: false, problems: [...repeated, ...toProblems(parsed.error, known)] };
  }
  const { limit: size, cursor: place, ...rest } = parsed.data;
  const asked: SourceFilter = { ...NO_SOURCE_FILTER, ...rest };
  const filter = {
    ...asked,
    organisation: [...new Set(asked.organisation)].toSorted(),
    crisis: [...new Set(asked.crisis)].toSorted(),
  };
  const page = { filter, limit: size, cursor: place };
  const isForeign = place !== null && decodeCursor(sourceQuestion(list, filter), place) === null;
  const problems = [...repeated, ...(isForeign ? [FOREIGN_CURSOR] : [])];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, page };
}

/** A filter of sources as URL parameters; what filters nothing is left out. */
export function formatSourceFilter({ organisation, q, crisis }: SourceFilter): URLSearchParams {
  const params = new URLSearchParams();
  if (organisation.length > 0) params.set("organisation", organisation.join(","));
  if (q !== null) params.set("q", q);
  if (crisis.length > 0) params.set("crisis", crisis.join(","));
  return params;
}

/** What a cursor belongs to: the list and its filter, not the size of the page. */
export function sourceQuestion(list: SourceList, filter: SourceFilter): string {
  return `${list}?${formatSourceFilter(filter).toString()}`;
}
