import { describe, expect, it } from "vitest";
import type { PlainFigure } from "@/lib/extract/to-plain-figure";
import type { GoldItem } from "./item";
import { isSameSource } from "./same-source";
import { scoreItem } from "./score-item";

const FIGURE: PlainFigure = {
  indicator: "killed",
  value: 5,
  valueMax: null,
  qualifier: "exact",
  unit: "persons",
  source_org: null,
  as_of: null,
  period: "unknown",
  population: "all",
  is_breakdown: false,
  span: "5 died",
};

const item = (gold: GoldItem["gold"], ignore?: GoldItem["ignore"]): GoldItem => ({
  id: "x",
  lang: "en",
  published: null,
  text: "5 died and 7 fled",
  gold,
  ...(ignore && { ignore }),
});

describe("scoreItem", () => {
  it("matches by indicator, value and unit, and judges the slots", () => {
    const score = scoreItem(item([{ ...FIGURE, period: "new" }]), [FIGURE]);
    expect(score.missed).toEqual([]);
    expect(score.extra).toEqual([]);
    expect([...(score.matched[0]?.right ?? [])]).not.toContain("period");
    expect([...(score.matched[0]?.right ?? [])]).toContain("span");
  });

  it("accepts other values that the gold figure lists", () => {
    const gold = { ...FIGURE, indicator: "missing", alt: { indicator: ["killed"] } };
    expect(scoreItem(item([gold]), [FIGURE]).matched).toHaveLength(1);
  });

  it("counts a figure once, and takes the pair with more slots right", () => {
    const worse = { ...FIGURE, qualifier: "about" };
    const score = scoreItem(item([FIGURE]), [worse, FIGURE]);
    expect(score.matched[0]?.found).toBe(FIGURE);
    expect(score.extra).toEqual([worse]);
  });

  it("leaves debatable figures out of account", () => {
    const score = scoreItem(item([], [{ indicator: "*", value: 5 }]), [FIGURE]);
    expect(score.extra).toEqual([]);
  });

  it("wants both ends of a range", () => {
    const gold = { ...FIGURE, valueMax: 7 };
    expect(scoreItem(item([gold]), [FIGURE]).missed).toEqual([gold]);
  });
});

describe("isSameSource", () => {
  it.each([
    ["WHO", "Organisation mondiale de la santé", true],
    ["UNHCR", "مفوضية الأمم المتحدة لشؤون اللاجئين", true],
    ["health ministry", "the Health Ministry in Doro", true],
    [null, "officials", true],
    ["OCHA", "UN", false],
    ["police", null, false],
    ["army", "navy", false],
  ])("%s and %s: %s", (one, other, same) => {
    expect(isSameSource(one, other)).toBe(same);
  });
});
