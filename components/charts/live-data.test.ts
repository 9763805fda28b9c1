import { describe, expect, it } from "vitest";
import { drawBars, drawSegments } from "@/lib/series/paths";
import { readPath } from "./live-data";

describe("readPath", () => {
  it("finds every place of a line again, with a break between its pieces", () => {
    const pieces = [
      [
        { x: 0, y: 200 },
        { x: 10, y: 180 },
        { x: 12, y: 181 },
        { x: 12, y: 0 },
      ],
      [
        { x: 640, y: 7 },
        { x: 300, y: 150 },
      ],
    ];
    const [first = [], second = []] = pieces;
    expect(readPath(drawSegments(pieces))).toEqual([...first, { x: 640, y: null }, ...second]);
  });

  it("goes around bars that touch, and down to the base between others", () => {
    const bars = [
      { left: 0, right: 4, y: 150 },
      { left: 4, right: 8, y: 230 },
      { left: 10, right: 12, y: 190 },
    ];
    expect(readPath(drawBars(bars, 200))).toEqual([
      { x: 0, y: 200 },
      { x: 0, y: 150 },
      { x: 4, y: 150 },
      { x: 4, y: 230 },
      { x: 8, y: 230 },
      { x: 8, y: 200 },
      { x: 10, y: null },
      { x: 10, y: 200 },
      { x: 10, y: 190 },
      { x: 12, y: 190 },
      { x: 12, y: 200 },
    ]);
  });

  it("finds nothing in nothing", () => expect(readPath("")).toEqual([]));
});
