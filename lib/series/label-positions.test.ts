import fc from "fast-check";
import { expect, it } from "vitest";
import { spreadLabels } from "./label-positions";

it("moves labels apart, in the order of their lines", () =>
  expect(spreadLabels([100, null, 101, 20], 200, 30)).toEqual([100, null, 130, 20]));

it("never lets two labels overlap or leave the picture", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 4 }), (wanted) => {
      const placed = spreadLabels(wanted, 200, 30).filter((y) => y !== null);
      const sorted = placed.toSorted((a, b) => a - b);
      sorted.forEach((y, i) => expect(y - (sorted[i - 1] ?? -30)).toBeGreaterThanOrEqual(30));
      expect(Math.max(0, ...placed)).toBeLessThanOrEqual(200);
    }),
  ));
