import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOT_AVAILABLE, positionOf, quantity, rangeQuantity, type Quantity } from "./bounds";
import { judgeRunningTotal, judgeStock } from "./falls";

const judge = (...stated: Quantity[]) => judgeRunningTotal(stated);
const exact = (n: number) => quantity("exact", n);
const atLeast = (n: number) => quantity("at_least", n);
const about = (n: number) => quantity("about", n);
const nearly = (n: number) => quantity("nearly", n);

describe("judgeRunningTotal", () => {
  it("finds the Ukrainian typing error under one qualifier, once", () =>
    expect(judge(atLeast(4253), atLeast(4183), atLeast(4266))).toEqual(["line", "fall", "line"]));
  it("finds a high below an earlier low, whatever the words", () =>
    expect(judge(atLeast(11704), exact(8396), exact(8500))).toEqual(["line", "fall", "line"]));
  it("takes at least 56 after 75 for weaker, and goes on from 75", () =>
    expect(judge(exact(75), atLeast(56), exact(80), exact(79))).toEqual([
      "line",
      "weaker",
      "line",
      "fall",
    ]));
  it("takes nearly 2,000 before 1,990 for weaker", () => {
    expect(judge(nearly(2000), exact(1990))).toEqual(["weaker", "line"]);
    expect(judge(nearly(2000), atLeast(1990), exact(1995))).toEqual(["weaker", "line", "line"]);
  });
  it("lets up to 9,000 stand aside for at least 1,265", () =>
    expect(judge(quantity("up_to", 9000), atLeast(1265))).toEqual(["weaker", "line"]));
  it("keeps a number that only a weaker one lies below", () => {
    expect(judge(exact(1900), nearly(2000), atLeast(1500), exact(2100))).toEqual([
      "line",
      "line",
      "weaker",
      "line",
    ]);
    expect(judge(about(2000), about(2200), atLeast(1500))).toEqual(["line", "line", "weaker"]);
  });
  it("hides no fall behind a number that comes after it", () =>
    expect(judge(about(3000), about(2000), exact(1990))).toEqual(["line", "fall", "line"]));
  it("remembers a low that stood beside the line", () =>
    expect(judge(about(2200), atLeast(1500), exact(1400))).toEqual(["line", "weaker", "fall"]));
  it("does not call overlapping ranges a fall", () =>
    expect(judge(rangeQuantity(10, 30), rangeQuantity(12, 25))).toEqual(["line", "line"]));
});

describe("whatever a running total claims", () => {
  const anyClaim = fc.oneof(
    fc
      .tuple(
        fc.constantFrom("exact", "at_least", "more_than", "about", "nearly", "up_to"),
        fc.nat(12),
      )
      .map(([qualifier, value]) => quantity(qualifier, value)),
    fc.tuple(fc.nat(12), fc.nat(5)).map(([low, width]) => rangeQuantity(low, low + width)),
    fc.constant(NOT_AVAILABLE),
  );
  const anyClaims = fc.array(anyClaim, { maxLength: 12 });
  /** The claims with a number on the line, each with its place among all. */
  const lineOf = (claims: Quantity[]) => {
    const verdicts = judgeRunningTotal(claims);
    return claims.flatMap((claim, index) => {
      const at = positionOf(claim);
      const verdict = verdicts[index];
      return at === null || verdict === "weaker" ? [] : [{ claim, index, at, verdict }];
    });
  };

  it("says of nothing that it says less than its neighbours unless one on the line says more", () =>
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const line = lineOf(claims);
        judgeRunningTotal(claims).forEach((verdict, index) => {
          const claim = claims[index];
          const at = claim ? positionOf(claim) : null;
          if (verdict !== "weaker" || !claim || at === null) return;
          const before = line.some((l) => l.index < index && l.at > at);
          const after = line.some((l) => l.index > index && (l.claim.high ?? l.at) < at);
          // Only what has no upper end can lie below without contradiction, and only what has no
          // lower end above.
          expect((claim.high === null && before) || (claim.low === null && after)).toBe(true);
        });
      }),
    ));

  it("marks every step down on the line that contradicts what stands there", () =>
    fc.assert(
      fc.property(anyClaims, (claims) => {
        let floor: number | null = null;
        lineOf(claims).forEach(({ claim, verdict }, i, line) => {
          const before = line[i - 1]?.claim;
          const alike = before?.qualifier === claim.qualifier && before.value !== null;
          if (alike && (claim.value ?? 0) < (before.value ?? 0)) expect(verdict).toBe("fall");
          if (floor !== null && claim.high !== null && claim.high < floor)
            expect(verdict).toBe("fall");
          floor = verdict === "fall" ? claim.low : Math.max(floor ?? -1, claim.low ?? -1);
        });
      }),
    ));
});

describe("judgeStock", () => {
  it("marks each step down, and lets a state be lower without being weaker", () =>
    expect(judgeStock([exact(100), exact(90), atLeast(80), exact(85), exact(70)])).toEqual([
      "line",
      "fall",
      "line",
      "line",
      "fall",
    ]));
});
