import { expect, it } from "vitest";
import { tagUri } from "./tag-uri";

it("names by the host alone, and where that is no name by one that is", () => {
  expect(tagUri("https://Figures.Example.org:8443", "figures/abc/1")).toBe(
    "tag:figures.example.org,2026:figures/abc/1",
  );
  expect(tagUri("http://[::1]:3000", "feeds/all")).toBe("tag:localhost,2026:feeds/all");
});
