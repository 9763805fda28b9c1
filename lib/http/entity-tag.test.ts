import { describe, expect, it } from "vitest";
import { makeEntityTag, matchesEntityTag } from "./entity-tag";

describe("entity tags", () => {
  it("differ by version and question and are weak", () => {
    const tags = [makeEntityTag(1, "a"), makeEntityTag(2, "a"), makeEntityTag(1, "b")];
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^W\/"\d+-[\w-]{16}"$/);
    expect(makeEntityTag(1, "a")).toBe(tags[0]);
  });

  it.each([
    ['W/"1-a"', true],
    ['"1-a"', true],
    ['"x", W/"1-a"', true],
    ["*", false],
    ['W/"1-ab"', false],
    ['W/"2-a"', false],
    ["", false],
    [null, false],
  ])("%s matches: %s", (header, matches) => {
    expect(matchesEntityTag(header, 'W/"1-a"')).toBe(matches);
  });
});
