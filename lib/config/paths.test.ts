import { expect, it } from "vitest";
import { apiItemPath, apiListPath, crisisPath, withQuery } from "./paths";

it("escapes what stands in a path", () => {
  expect(crisisPath("libya-2019")).toBe("/crises/libya-2019");
  expect(crisisPath("a/b?c")).toBe("/crises/a%2Fb%3Fc");
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
