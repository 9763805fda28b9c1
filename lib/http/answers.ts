import "server-only";
import { API_PATH, API_REFERENCE_PATH, apiListPath } from "@/lib/config/paths";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { FileSubject } from "@/lib/domain/file-format";
import type { QueryProblem } from "@/lib/schema/query-problem";
import type { Body } from "./read-route";
import { ApiError } from "./problem";

export const JSON_TYPE = "application/json";
export const CSV_TYPE = "text/csv; charset=utf-8";
export const PICTURE_TYPES = { svg: "image/svg+xml; charset=utf-8", png: "image/png" };

/** What was parsed; throws the problems as {@link ApiError} where there are any. */
export function accept<Result extends { ok: true }>(
  result: Result | { ok: false; problems: QueryProblem[] },
): Result {
  if (result.ok) return result;
  const named = [...new Set(result.problems.map(({ parameter }) => parameter))].join(", ");
  throw new ApiError("invalid_parameters", `Cannot be answered: ${named}.`, result.problems);
}

const LISTED: Partial<Record<string, FileSubject>> = {
  crisis: "crises",
  series: "series",
  figure: "figures",
};

/** `found`, or a 404 that says what there is none of, and where to look. */
export function orNotFound<Found>(found: Found | null, what: string): Found {
  if (found !== null) return found;
  const list = LISTED[what];
  const where = list === undefined ? "" : ` See ${apiListPath(list)}.`;
  throw new ApiError("not_found", `There is no such ${what}.${where}`);
}

/** A 404 for an address that is none; `allowed` says what could stand in its place. */
export function noSuchAddress(pathname: string, allowed = ""): ApiError {
  const described = `${API_PATH}/openapi.json describes all that there are; ${API_REFERENCE_PATH} is the same to read.`;
  const parts = [`The API has no address ${pathname}.`, allowed, described];
  return new ApiError("not_found", parts.filter((part) => part !== "").join(" "));
}

/** Headers of a picture to be shown, or saved under `name`, which is ASCII. */
export function showAs(name: string): Record<string, string> {
  return { "Content-Disposition": `inline; filename="${name}"` };
}

export interface ListMeta {
  total?: number;
  /** Figures with no known date, which `knownOn` leaves out. */
  leftOut: number;
  filter: { knownOn?: CalendarDate | null };
  dataVersion: number;
  /** What was published by then is in the list: the updatedSince of the next pull. */
  updatedThrough?: string;
}

/** A page of a list as JSON; the address of the next page also stands in the Link header. */
export function listBody(
  url: URL,
  data: unknown[],
  nextCursor: string | null,
  { filter, ...meta }: ListMeta,
  more: Record<string, unknown> = {},
): Body {
  const content = JSON.stringify({
    data,
    ...more,
    nextCursor,
    meta: { ...meta, knownOn: filter.knownOn ?? null, filter },
  });
  return { content, headers: nextPage(url, nextCursor) };
}

/** The Link header that leads to the next page. */
export function nextPage(url: URL, nextCursor: string | null): Record<string, string> {
  if (nextCursor === null) return {};
  const query = new URLSearchParams(url.searchParams);
  query.set("cursor", nextCursor);
  return { Link: `<${url.pathname}?${query.toString()}>; rel="next"` };
}

/** The header of a file that says what {@link ListMeta.updatedThrough} says of a page. */
export function through(updatedThrough: string): Record<string, string> {
  return { "X-Updated-Through": updatedThrough };
}

/**
 * Headers of a file to be saved under `name`, which is ASCII; `leftOut` figures have no known date
 * and are not in it.
 */
export function download(name: string, leftOut = 0): Record<string, string> {
  const headers = { "Content-Disposition": `attachment; filename="${name}"` };
  return leftOut === 0 ? headers : { ...headers, "X-Left-Out": String(leftOut) };
}
