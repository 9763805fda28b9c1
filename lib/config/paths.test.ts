import { expect, it } from "vitest";
import { apiItemPath, apiListPath, crisisPath, seriesPath, withQuery } from "./paths";

it("escapes what stands in a path", () => {
  expect(crisisPath("libya-2019")).toBe("/crises/libya-2019");
  expect(crisisPath("a/b?c")).toBe("/crises/a%2Fb%3Fc");
});

it("keeps the day whose knowledge is wanted", () => {
  expect(crisisPath("ukraine-2022", "2022-04-18")).toBe("/crises/ukraine-2022?knownOn=2022-04-18");
  expect(seriesPath("abc", "2022-04-18")).toBe("/series/abc?knownOn=2022-04-18");
});

it("puts the CSV beside the list", () => {
  expect(apiListPath("figures", "csv")).toBe("/api/v1/figures.csv");
  expect(apiItemPath("figures", "abc")).toBe("/api/v1/figures/abc");
});

it("leaves an empty query away", () => {
  expect(withQuery("/x", new URLSearchParams())).toBe("/x");
  expect(withQuery("/x", null)).toBe("/x");
  expect(withQuery("/x", new URLSearchParams({ q: "a b" }))).toBe("/x?q=a+b");
});
