import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawBars, drawSegments, type Pixel } from "./paths";
import { mergeBars, straighten, thinColumns } from "./thin";

describe("drawSegments", () => {
  it("writes relative whole pixels, and a dot for a point alone", () =>
    expect(
      drawSegments([
        [
          { x: 0, y: 200 },
          { x: 10, y: 180 },
          { x: 12, y: 181 },
        ],
        [{ x: 40, y: 7 }],
      ]),
    ).toBe("M0 200l10-20 2 1M40 7h0"));
});

describe("drawBars", () => {
  it("shares the outline of bars that touch and returns to the base between others", () =>
    expect(
      drawBars(
        [
          { left: 0, right: 4, y: 150 },
          { left: 4, right: 8, y: 100 },
          { left: 10, right: 12, y: 190 },
        ],
        200,
      ),
    ).toBe("M0 200v-50h4v-50h4V200M10 200v-10h2V200"));
});

const anyPixels = fc
  .array(fc.record({ x: fc.nat(40), y: fc.nat(200) }), { maxLength: 300 })
  .map((points) => points.toSorted((a, b) => a.x - b.x));
const byColumn = (points: readonly Pixel[]) => {
  const ys = new Map<number, number[]>();
  for (const p of points) ys.set(p.x, [...(ys.get(p.x) ?? []), p.y]);
  return ys;
};

describe("thinning", () => {
  it("keeps both extremes of every pixel column and both ends", () =>
    fc.assert(
      fc.property(anyPixels, (points) => {
        const thinned = thinColumns(points);
        const kept = byColumn(thinned);
        for (const [x, ys] of byColumn(points)) {
          expect(Math.min(...(kept.get(x) ?? []))).toBe(Math.min(...ys));
          expect(Math.max(...(kept.get(x) ?? []))).toBe(Math.max(...ys));
          expect(kept.get(x)?.length).toBeLessThanOrEqual(4);
        }
        expect(thinned[0]).toEqual(points[0]);
        expect(thinned.at(-1)).toEqual(points.at(-1));
      }),
    ));

  it("leaves out nothing that is further than the tolerance from what is drawn", () =>
    fc.assert(
      fc.property(anyPixels, (points) => {
        const kept = straighten(points, 0.5);
        for (const p of points) {
          const nearest = kept.map((a, i) => distance(p, a, kept[i + 1] ?? a));
          expect(Math.min(...nearest)).toBeLessThanOrEqual(0.5 + 1e-9);
        }
      }),
    ));

  it("covers every bar, above and below the base, and nothing more", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ left: fc.nat(60), width: fc.integer({ min: 1, max: 9 }), y: fc.nat(200) }),
        ),
        (drawn) => {
          const bars = drawn.map(({ left, width, y }) => ({ left, right: left + width, y }));
          const merged = mergeBars(bars, 100);
          const reach = (list: typeof bars, x: number) => {
            const ys = list.filter((b) => b.left <= x && x < b.right).map((b) => b.y);
            return [Math.min(100, ...ys), Math.max(100, ...ys)];
          };
          for (let x = 0; x < 70; x++) expect(reach(merged, x)).toEqual(reach(bars, x));
        },
      ),
    ));
});

function distance(p: Pixel, a: Pixel, b: Pixel): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}
