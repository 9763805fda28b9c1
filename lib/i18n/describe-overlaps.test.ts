import { describe, expect, it } from "vitest";
import { describeOverlaps } from "./describe-overlaps";
import { languageOf } from "./language";

const [en, fr, ar] = [languageOf("en"), languageOf("fr"), languageOf("ar")];

describe("describeOverlaps", () => {
  it("names the counts that hold the same people, and the rule", () => {
    const children = { indicator: "killed", population: "children", unit: "persons" } as const;
    expect(describeOverlaps(children, en)).toBe(
      "Also part of: people killed, children killed or injured. Counts that overlap are never added. " +
        "Includes none of: children missing.",
    );
    expect(describeOverlaps(children, fr)).toContain("personnes tuées, enfants tués ou blessés.");
    expect(describeOverlaps(children, ar)).toContain("قتلى، قتلى أو جرحى من الأطفال.");
  });

  it("names what a whole holds, its groups without a list of them", () => {
    const all = { indicator: "casualties", population: "all", unit: "persons" } as const;
    expect(describeOverlaps(all, en)).toBe(
      "Includes: people killed, people injured. " +
        "Includes every group that is counted apart, such as children or civilians. " +
        "Counts that overlap are never added.",
    );
  });

  it("says nothing of incidents, which hold nobody", () => {
    const attacks = { indicator: "health_attacks", population: "all", unit: "incidents" } as const;
    expect(describeOverlaps(attacks, en)).toBeNull();
  });
});
