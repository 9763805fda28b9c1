import { describe, expect, it } from "vitest";
import { drawBars, drawDots, drawSegments, drawStrokes } from "@/lib/series/paths";
import { stretchPath } from "./stretch-path";

describe("stretchPath", () => {
  it("widens lines and leaves their heights", () => {
    const path = drawSegments([
      [
        { x: 10, y: 5 },
        { x: 20, y: 3 },
        { x: 16, y: 40 },
      ],
    ]);
    expect(path).toBe("M10 5l10-2-4 37");
    expect(stretchPath(path, 2.5)).toBe("M25 5l25-2-10 37");
  });

  it("knows every command that charts are written in", () => {
    const dots = drawDots([
      { x: 1, y: 2 },
      { x: 4, y: 1 },
    ]);
    expect(stretchPath(dots, 2)).toBe("M2 2h0m6-1h0");
    expect(stretchPath(drawStrokes([{ x: 3, y: 9 }], -9), 2)).toBe("M6 9v-9");
    const bars = drawBars([{ left: 0, right: 9, y: 4 }], 10);
    expect(stretchPath(bars, 2)).toBe("M0 10v-6h18V10");
  });
});
