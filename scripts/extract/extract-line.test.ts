import { describe, expect, it } from "vitest";
import { extractLine } from "./extract-line";

describe("extractLine", () => {
  it("answers with all fields of the annotation rules", () => {
    const text = "As of 20 January, IOM had tracked at least 1,845 households displaced from Daro.";
    const line = JSON.stringify({ id: "a1", lang: "en", text, published: "2026-01-22" });
    expect(JSON.parse(extractLine(line))).toEqual({
      id: "a1",
      figures: [
        {
          indicator: "displaced",
          value: 1845,
          valueMax: null,
          qualifier: "at_least",
          unit: "households",
          source_org: "IOM",
          as_of: "2026-01-20",
          period: expect.stringMatching(/^(cumulative|stock)$/) as string,
          population: "all",
          is_breakdown: false,
          span: "at least 1,845 households displaced",
        },
      ],
    });
  });

  it("tells the language where none is given", () => {
    const line = JSON.stringify({ id: 7, text: "قتل 12 شخصا وأصيب 30 آخرون." });
    expect(JSON.parse(extractLine(line))).toMatchObject({
      id: 7,
      figures: [
        { indicator: "killed", value: 12 },
        { indicator: "injured", value: 30 },
      ],
    });
  });

  it("gives aid workers and journalists as other, which the rules know", () => {
    const line = JSON.stringify({ id: "a2", lang: "en", text: "Two journalists were killed." });
    expect(JSON.parse(extractLine(line))).toMatchObject({ figures: [{ population: "other" }] });
  });

  it.each(["[]", "null", '{"id":"a"}', '{"id":"a","text":5}'])("refuses %s", (line) => {
    expect(() => extractLine(line)).toThrow(TypeError);
  });
});
