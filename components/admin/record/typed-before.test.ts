import { describe, expect, it } from "vitest";
import { makeRow } from "@/lib/testing/entry-reports";
import { joinTyped } from "./typed-before";

describe("joinTyped", () => {
  const recorded = makeRow({ key: "row", value: "100", note: "as sent", qualifier: "exact" });

  it("keeps what stood in the form before it was taken over, where that set it back", () => {
    const before = { ...recorded, note: "typed", qualifier: "about", value: "10" };
    const now = { ...recorded, value: "101" };
    expect(joinTyped(recorded, before, now)).toEqual({
      ...recorded,
      value: "101",
      note: "typed",
      qualifier: "about",
    });
  });

  it("takes the form as it stands where nothing was read before", () => {
    const now = { ...recorded, value: "101", provisional: true };
    expect(joinTyped(recorded, null, now)).toEqual(now);
  });
});
