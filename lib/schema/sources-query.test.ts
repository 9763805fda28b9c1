import { expect, it } from "vitest";
import { formatSourcesQuery, readSourcesQuery } from "./sources-query";

it("reads what it knows and writes it back", () => {
  const query = readSourcesQuery(new URLSearchParams("q=+flash++update&organisation=OCHA&x=1"));
  expect(query).toEqual({ organisation: "OCHA", q: "flash update", document: null, cursor: null });
  expect(formatSourcesQuery(query).toString()).toBe("organisation=OCHA&q=flash+update");
});

it("takes an empty or an endless value for unset", () => {
  const query = readSourcesQuery(new URLSearchParams({ organisation: "", q: "a".repeat(201) }));
  expect(formatSourcesQuery(query).toString()).toBe("");
});
