import { describe, expect, it } from "vitest";
import { formatPageQuery, PAGE_ROWS, readPageQuery, toSearchParams } from "./page-query";

describe("readPageQuery", () => {
  it("reads known parameters and leaves the others alone", () => {
    const { page, ignored } = readPageQuery(
      new URLSearchParams("indicator=killed,injured&killed.face=table&utm=x&to=2019-05-08"),
    );
    expect(page.filter.indicator).toEqual(["killed", "injured"]);
    expect(page.filter.to).toBe("2019-05-08");
    expect(page.limit).toBe(PAGE_ROWS);
    expect(ignored).toEqual([]);
  });

  it("takes an empty field of a form for unset, without a word", () => {
    const { page, ignored } = readPageQuery(new URLSearchParams("indicator=&from=&q="));
    expect(page.filter).toMatchObject({ indicator: [], from: null, q: null });
    expect(ignored).toEqual([]);
  });

  it("names what it cannot follow, and what it could", () => {
    const { page, ignored } = readPageQuery(
      new URLSearchParams("measure=total&from=yesterday&sort=value"),
    );
    expect(page.filter).toMatchObject({ measure: [], from: null });
    expect(page.sort).toEqual({ key: "value", descending: false });
    expect(ignored).toEqual([
      { parameter: "measure", value: "total", allowed: ["cumulative", "new", "stock"] },
      { parameter: "from", value: "yesterday", allowed: ["YYYY-MM-DD"] },
    ]);
  });

  it("does not follow an end before the start", () => {
    const { page, ignored } = readPageQuery(new URLSearchParams("from=2019-05-09&to=2019-05-08"));
    expect(page.filter).toMatchObject({ from: "2019-05-09", to: null });
    expect(ignored).toEqual([
      { parameter: "to", value: "2019-05-08", allowed: ["≥\u00a02019-05-09"] },
    ]);
  });

  it("lets the page decide its own crisis", () => {
    const fixed = { crisis: "libya-2019" };
    const { page } = readPageQuery(new URLSearchParams("crisis=sudan-2023"), fixed);
    expect(page.filter.crisis).toEqual(["libya-2019"]);
    expect(formatPageQuery(page, fixed).toString()).toBe("");
  });
});

describe("formatPageQuery", () => {
  it.each([
    "",
    "indicator=killed&sort=value",
    "limit=100",
    "limit=7",
    "knownOn=2019-05-08&q=more+than",
  ])("gives %j back", (query) => {
    expect(formatPageQuery(readPageQuery(new URLSearchParams(query)).page).toString()).toBe(query);
  });
});

it("turns Next's query into parameters", () => {
  expect(toSearchParams({ a: "1", b: ["2", "3"], c: undefined }).toString()).toBe("a=1&b=2&b=3");
});
