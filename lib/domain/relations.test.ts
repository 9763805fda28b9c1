import { describe, expect, it } from "vitest";
import { INDICATORS, POPULATIONS } from "./codes";
import { findOverlaps, type CountedGroup, type Overlaps } from "./relations";

const EVERY: CountedGroup[] = INDICATORS.flatMap((indicator) =>
  POPULATIONS.map((population) => ({ indicator, population })),
);
const named = (group: CountedGroup, kind: keyof Overlaps): string[] =>
  findOverlaps(group)[kind].map(({ indicator, population }) => `${indicator} ${population}`);

describe("findOverlaps", () => {
  it("counts a killed child among all killed, and among the children killed or injured", () => {
    const group = { indicator: "killed", population: "children" } as const;
    expect(named(group, "wholes")).toEqual(["killed all", "casualties children"]);
    expect(named(group, "parts")).toEqual([]);
    expect(named(group, "apart")).toEqual(["missing children"]);
  });

  it("holds the killed and the injured in casualties, and every population in all", () => {
    const parts = named({ indicator: "casualties", population: "all" }, "parts");
    expect(parts).toContain("killed all");
    expect(parts).toContain("injured all");
    expect(parts).toContain("casualties women");
    expect(parts).toHaveLength(2 + POPULATIONS.length - 1);
  });

  it("claims nothing of populations that sources may cut across each other", () => {
    const women = findOverlaps({ indicator: "displaced", population: "women" });
    const groups = [...women.wholes, ...women.parts, ...women.apart];
    expect(groups).toEqual([{ indicator: "displaced", population: "all" }]);
  });

  it("says of two counts the same from either side, and of none two things", () => {
    for (const one of EVERY) {
      const { wholes, parts, apart } = findOverlaps(one);
      for (const whole of wholes) expect(findOverlaps(whole).parts).toContainEqual(one);
      for (const part of parts) expect(findOverlaps(part).wholes).toContainEqual(one);
      for (const other of apart) expect(findOverlaps(other).apart).toContainEqual(one);
      const all = [...wholes, ...parts, ...apart].map((group) => JSON.stringify(group));
      expect(new Set([JSON.stringify(one), ...all]).size).toBe(all.length + 1);
    }
  });
});
