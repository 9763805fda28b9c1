import { describe, expect, it } from "vitest";
import { quantity, rangeQuantity, type Quantity } from "@/lib/domain/bounds";
import { judgeRunningTotal, judgeStock } from "./falls";

const judge = (...stated: Quantity[]) =>
  judgeRunningTotal(stated.map((s) => ({ ...s, fallReason: null }))).map((v) =>
    v.weaker ? "weaker" : (v.fall ?? "line"),
  );
const exact = (n: number) => quantity("exact", n);
const atLeast = (n: number) => quantity("at_least", n);

describe("judgeRunningTotal", () => {
  it("finds the Ukrainian typing error under one qualifier, once", () =>
    expect(judge(atLeast(4253), atLeast(4183), atLeast(4266))).toEqual([
      "line",
      "unexplained",
      "line",
    ]));
  it("finds a high below an earlier low, whatever the words", () =>
    expect(judge(atLeast(11704), exact(8396), exact(8500))).toEqual([
      "line",
      "unexplained",
      "line",
    ]));
  it("takes at least 56 after 75 for weaker, and goes on from 75", () =>
    expect(judge(exact(75), atLeast(56), exact(80), exact(79))).toEqual([
      "line",
      "weaker",
      "line",
      "unexplained",
    ]));
  it("takes nearly 2,000 before 1,990 for weaker", () =>
    expect(judge(quantity("nearly", 2000), exact(1990))).toEqual(["weaker", "line"]));
  it("does not call overlapping ranges a fall", () =>
    expect(judge(rangeQuantity(10, 30), rangeQuantity(12, 25))).toEqual(["line", "line"]));
  it("gives the coded reason where somebody gave one", () =>
    expect(
      judgeRunningTotal([
        { ...exact(9), fallReason: null },
        { ...exact(7), fallReason: "correction" },
      ])[1]?.fall,
    ).toBe("correction"));
});

describe("judgeStock", () => {
  it("marks each step down, and lets a state be lower without being weaker", () =>
    expect(
      judgeStock(
        [exact(100), exact(90), atLeast(80), exact(85), exact(70)].map((s) => ({
          ...s,
          fallReason: null,
        })),
      ).map((v) => v.fall),
    ).toEqual([null, "unexplained", null, null, "unexplained"]));
});
