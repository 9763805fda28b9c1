import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { estimateWidth } from "./text-width";
import { wrapText } from "./wrap-text";

describe("wrapText", () => {
  it("breaks between words", () => {
    expect(wrapText("more than 400 people killed", 10, 80)).toEqual([
      "more than 400",
      "people killed",
    ]);
  });

  it("breaks an address behind its signs, and loses nothing of it", () => {
    const address = "https://figures.example.org/crises/libya-2019?from=2019-04-04#killed";
    const lines = wrapText(address, 12, 200);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("")).toBe(address);
    expect(lines[0]).toBe("https://figures.example.org/");
  });

  it("ends in an ellipsis where it may not have all lines that it needs", () => {
    const lines = wrapText("World Health Organization of the United Nations", 12, 100, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(estimateWidth(lines[1] ?? "", 12)).toBeLessThanOrEqual(100);
  });

  it("has no line that is wider than it may be, in any script", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abWi4-،بسصل١é ".split("")), maxLength: 40 });
    fc.assert(
      fc.property(word, fc.integer({ min: 40, max: 300 }), (text, width) => {
        for (const line of wrapText(text, 12, width))
          expect(estimateWidth(line, 12)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
