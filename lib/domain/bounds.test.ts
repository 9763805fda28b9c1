import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference, quantity, rangeQuantity } from "./bounds";

describe("quantity", () => {
  it.each([
    ["exact", 443, 443],
    ["at_least", 443, null],
    ["more_than", 443, null],
    ["less_than", null, 443],
    ["up_to", null, 443],
    ["nearly", null, 443],
    ["about", null, null],
  ] as const)("%s 443 bounds [%s, %s] and keeps the number printed", (qualifier, low, high) => {
    expect(quantity(qualifier, 443)).toEqual({ qualifier, value: 443, low, high });
  });

  it("refuses a range that runs backwards", () => {
    expect(() => rangeQuantity(9, 3)).toThrow(RangeError);
  });
});

describe("difference", () => {
  it("says at most 56 for exact 510 after at least 454", () => {
    expect(difference(quantity("exact", 510), quantity("at_least", 454))).toEqual({
      low: null,
      high: 56,
    });
  });

  it("never claims more than the intervals allow", () => {
    const interval = fc
      .tuple(fc.nat(1e6), fc.nat(1e6), fc.boolean(), fc.boolean())
      .map(([a, b, hasLow, hasHigh]) => ({
        inside: [Math.min(a, b), Math.max(a, b)] as const,
        low: hasLow ? Math.min(a, b) : null,
        high: hasHigh ? Math.max(a, b) : null,
      }));
    fc.assert(
      fc.property(interval, interval, (later, earlier) => {
        const { low, high } = difference(later, earlier);
        for (const x of later.inside)
          for (const y of earlier.inside) {
            if (low !== null) expect(x - y).toBeGreaterThanOrEqual(low);
            if (high !== null) expect(x - y).toBeLessThanOrEqual(high);
          }
      }),
    );
  });
});
