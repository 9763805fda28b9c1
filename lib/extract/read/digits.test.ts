import { describe, expect, it } from "vitest";
import { readDigits } from "./digits";

describe("readDigits", () => {
  it.each([
    ["4500", false, 4500, false],
    ["4 500", false, 4500, false],
    ["4\u202f500\u202f000", false, 4_500_000, false],
    ["397.000", false, 397_000, false],
    ["3,838", false, 3838, false],
    ["1,234,567.5", false, 1_234_567.5, true],
    ["1'850'111", false, 1_850_111, false],
    ["١٬٢٥٠", false, 1250, false],
    ["۳۴", false, 34, false],
    ["1.2", true, 1.2, true],
    ["1,3", true, 1.3, true],
    ["1.250", true, 1.25, true],
    ["0.500", false, 0.5, true],
  ])("%s (before a scale: %s) is %s", (text, beforeScale, value, isDecimal) => {
    expect(readDigits(text, beforeScale)).toEqual({ value, isDecimal });
  });

  it("reads nothing where the groups make no number", () => {
    expect(readDigits("12.3.2024", false)).toBeNull();
  });
});
