import { parseCalendarDate } from "@/lib/domain/calendar-date";
import type { FigurePage } from "@/lib/domain/figure-filter";
import type { IgnoredParameter } from "@/lib/domain/ignored-parameter";
import { FILTER_PARAMETERS, parseFigureQuery, parseFigureQueryLeniently } from "./figure-query";
import { DEFAULT_LIMIT, formatFigureQuery } from "./figure-query-format";

/**
 * Rows of a table on a page, where the address asks for no other number. Each travels twice, as HTML and
 * for React: thirty more would make the page of a crisis a quarter larger on the way.
 */
export const PAGE_ROWS = 20;

const KNOWN: ReadonlySet<string> = new Set([
  ...Object.keys(FILTER_PARAMETERS),
  "sort",
  "limit",
  "cursor",
]);
const DATES: ReadonlySet<string> = new Set(["from", "to", "knownOn"]);

/** The parts of the filter that a page itself decides, whatever its address says. */
export type FixedFilter = Partial<Record<"crisis" | "series", string>>;

/** The query of an address as Next hands it to a page. */
export function toSearchParams(
  query: Record<string, string | string[] | undefined>,
): URLSearchParams {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs);
}

/** `?...` of an address without its empty fields, or nothing: what a change of language keeps. */
export function keptQuery(params: URLSearchParams): string {
  const kept = new URLSearchParams([...params].filter(([, value]) => value !== ""));
  const text = kept.toString();
  return text === "" ? "" : `?${text}`;
}

/**
 * The table that the address of a page asks for. What is not for the table is left alone; a known
 * parameter that cannot be followed counts as unset and is named in `ignored`.
 */
export function readPageQuery(
  params: URLSearchParams,
  fixed: FixedFilter = {},
): { page: FigurePage; ignored: IgnoredParameter[] } {
  const asked = [...params].filter(
    ([name, value]) => KNOWN.has(name) && !(name in fixed) && value !== "",
  );
  const own = new URLSearchParams([...asked, ...Object.entries(fixed)]);
  const { page, ignored } = parseFigureQueryLeniently(own);
  const strict = parseFigureQuery(own);
  const problems = strict.ok ? [] : strict.problems;
  const { from } = page.filter;
  const allowedFor = (parameter: string, value: string): string[] | null => {
    if (parameter === "to" && from !== null && parseCalendarDate(value) !== null)
      return [`≥\u00a0${from}`];
    if (DATES.has(parameter)) return ["YYYY-MM-DD"];
    return problems.find((problem) => problem.parameter === parameter)?.allowed ?? null;
  };
  return {
    page: { ...page, limit: own.has("limit") ? page.limit : PAGE_ROWS },
    ignored: ignored.map((parameter) => {
      const value = own.getAll(parameter).join(" & ");
      return { parameter, value, allowed: allowedFor(parameter, value) };
    }),
  };
}

/** A table as the query of its page: {@link formatFigureQuery} less what goes without saying there. */
export function formatPageQuery(page: FigurePage, fixed: FixedFilter = {}): URLSearchParams {
  const params = formatFigureQuery(page);
  for (const name of Object.keys(fixed)) params.delete(name);
  if (page.limit === PAGE_ROWS) params.delete("limit");
  else if (page.limit === DEFAULT_LIMIT) params.set("limit", String(DEFAULT_LIMIT));
  return params;
}
