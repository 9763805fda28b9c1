import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromDayNumber, parseCalendarDate } from "@/lib/domain/calendar-date";
import {
  INDICATORS,
  MEASURES,
  POPULATIONS,
  PUBLIC_STATUSES,
  ROLES,
  UNITS,
} from "@/lib/domain/codes";
import { NO_FILTER, SORT_KEYS, type FigurePage } from "@/lib/domain/figure-filter";
import { encodeCursor } from "./cursor";
import { parseFigureQuery, parseFigureQueryLeniently } from "./figure-query";
import {
  canonicalFilter,
  cursorQuestion,
  DEFAULT_LIMIT,
  DEFAULT_SORT,
  formatFigureQuery,
} from "./figure-query-format";
import type { QueryProblem } from "./query-problem";

function problemsOf(query: string): QueryProblem[] {
  const result = parseFigureQuery(new URLSearchParams(query));
  return result.ok ? [] : result.problems;
}

const some = <T>(list: readonly T[]) => fc.array(fc.constantFrom(...list), { maxLength: 4 });
const name = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .map((text) => text.normalize("NFC"))
  .filter((text) => !text.includes(","));
const names = fc.array(name, { maxLength: 3 });
const day = fc.option(fc.integer({ min: 0, max: 40_000 }).map(fromDayNumber));
const page: fc.Arbitrary<FigurePage> = fc
  .record({
    filter: fc.record({
      crisis: names,
      series: names,
      indicator: some(INDICATORS),
      population: some(POPULATIONS),
      measure: some(MEASURES),
      unit: some(UNITS),
      origin: names,
      dataset: names,
      place: names,
      document: names,
      role: some(ROLES),
      status: some(PUBLIC_STATUSES),
      from: day,
      to: day,
      knownOn: day,
      q: fc.option(fc.string({ unit: "grapheme", maxLength: 19 })),
    }),
    sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), descending: fc.boolean() }),
    limit: fc.integer({ min: 1, max: 1000 }),
    at: fc.option(fc.string()),
  })
  .map(({ at, ...rest }) => ({
    ...rest,
    cursor:
      at === null
        ? null
        : encodeCursor(cursorQuestion("figures", rest.filter, rest.sort), [at, "id"]),
  }));

/** A period that starts before it ends. */
const inOrder = ({ filter }: FigurePage): boolean =>
  filter.from === null || filter.to === null || filter.from <= filter.to;

describe("parseFigureQuery", () => {
  it("reads back every page from its address", () => {
    fc.assert(
      fc.property(page.filter(inOrder), (asked) => {
        const address = formatFigureQuery(asked).toString();
        const result = parseFigureQuery(new URLSearchParams(address));
        expect(result).toEqual({
          ok: true,
          page: { ...asked, filter: canonicalFilter(asked.filter) },
        });
        if (result.ok) expect(formatFigureQuery(result.page).toString()).toBe(address);
      }),
    );
  });

  it("takes nothing for the default", () => {
    const expected = { filter: NO_FILTER, sort: DEFAULT_SORT, limit: DEFAULT_LIMIT, cursor: null };
    expect(parseFigureQuery(new URLSearchParams())).toEqual({ ok: true, page: expected });
  });

  it.each([
    ["colour=red", "colour"],
    ["indicator=dead", "indicator"],
    ["indicator=killed,dead", "indicator"],
    ["indicator=", "indicator"],
    ["population=everyone", "population"],
    ["measure=total", "measure"],
    ["unit=people", "unit"],
    ["role=best", "role"],
    ["status=draft", "status"],
    ["status=in_review", "status"],
    ["crisis=", "crisis"],
    ["origin=WHO,", "origin"],
    ["from=2019-02-29", "from"],
    ["to=08/05/2019", "to"],
    ["knownOn=today", "knownOn"],
    ["q=%20", "q"],
    ["q=a+b+c+d+e+f+g+h+i+j+k", "q"],
    ["limit=0", "limit"],
    ["limit=1001", "limit"],
    ["limit=1e2", "limit"],
    ["limit=-1", "limit"],
    ["sort=name", "sort"],
    ["sort=--asOf", "sort"],
    ["cursor=nonsense", "cursor"],
    ["crisis=a&crisis=b", "crisis"],
    ["limit=5&limit=5", "limit"],
    ["__proto__=x", "__proto__"],
  ])("refuses %s", (query, parameter) => {
    expect(problemsOf(query).map((problem) => problem.parameter)).toEqual([parameter]);
  });

  it("names every problem at once, with what was allowed", () => {
    expect(problemsOf("measure=total&limit=x&a=1")).toEqual([
      expect.objectContaining({ parameter: "measure", allowed: [...MEASURES] }),
      expect.objectContaining({ parameter: "limit", allowed: null }),
      expect.objectContaining({ parameter: "a" }),
    ]);
  });

  it("refuses a period that ends before it starts, and names both ends", () => {
    const problems = problemsOf("from=2019-05-09&to=2019-05-08");
    expect(problems).toMatchObject([{ parameter: "to" }, { parameter: "from" }]);
    expect(problems.map(({ message }) => message)).toEqual([
      "Is before the start (from=2019-05-09).",
      "Is after the end (to=2019-05-08).",
    ]);
    expect(problemsOf("from=2019-05-08&to=2019-05-08")).toEqual([]);
  });

  it("refuses a cursor of another filter, order or list, and takes it with another limit", () => {
    const filter = { ...NO_FILTER, crisis: ["libya-2019"] };
    const cursor = encodeCursor(cursorQuestion("figures", filter, DEFAULT_SORT), ["x", "y"]);
    const ok = (query: string, list?: "series"): boolean =>
      parseFigureQuery(new URLSearchParams(`${query}&cursor=${cursor}`), list ? { list } : {}).ok;
    expect(ok("crisis=libya-2019")).toBe(true);
    expect(ok("crisis=libya-2019&limit=7")).toBe(true);
    expect(ok("crisis=libya-2019&sort=asOf")).toBe(false);
    expect(ok("crisis=sudan-2023")).toBe(false);
    expect(ok("crisis=libya-2019", "series")).toBe(false);
  });
});

describe("parseFigureQueryLeniently", () => {
  it("keeps what it understands and names the rest", () => {
    const params = new URLSearchParams("measure=new&view=table&limit=x&q=&role=best");
    const { page: read, ignored } = parseFigureQueryLeniently(params);
    expect(read.filter.measure).toEqual(["new"]);
    expect(read.limit).toBe(DEFAULT_LIMIT);
    expect(ignored.toSorted()).toEqual(["limit", "role", "view"]);
  });

  it("keeps the start of a period that ends before it, and the cursor of what is left", () => {
    const filter = { ...NO_FILTER, from: parseCalendarDate("2019-05-09") };
    const cursor = encodeCursor(cursorQuestion("figures", filter, DEFAULT_SORT), ["x", "y"]);
    const { page: read, ignored } = parseFigureQueryLeniently(
      new URLSearchParams({ from: "2019-05-09", to: "2019-05-08", cursor }),
    );
    expect(read).toMatchObject({ filter, cursor });
    expect(ignored).toEqual(["to"]);
  });

  it("ends on any address", () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        parseFigureQueryLeniently(new URLSearchParams(query));
      }),
    );
  });
});
