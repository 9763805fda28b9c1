import { describe, expect, it } from "vitest";
import { roleSet, shareRole } from "./role-set";
import { TAGS } from "./tags";

describe("shareRole", () => {
  it("finds each role in the set of itself and in no other", () => {
    for (const tag of TAGS) {
      const holders = TAGS.filter((other) => shareRole(roleSet(tag), roleSet(other)));
      expect(holders).toEqual([tag]);
    }
  });

  it("finds one role of several", () => {
    expect(shareRole(roleSet("be", "place"), roleSet("on", "place"))).toBe(true);
    expect(shareRole(roleSet("be", "place"), roleSet())).toBe(false);
  });
});
