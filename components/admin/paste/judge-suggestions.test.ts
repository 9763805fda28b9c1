import { describe, expect, it } from "vitest";
import { emptyRow } from "@/lib/domain/entry-rows";
import { countVerdicts, judgeSuggestions, type JudgedText } from "./judge-suggestions";

const START: JudgedText = {
  steps: [],
  figures: ["1", "2", "3"].map((key) => ({
    row: { ...emptyRow(key), value: key },
    number: { start: 0, end: 1 },
    span: { start: 0, end: 1 },
    words: {},
    unknownOrigin: null,
    verdict: "open",
  })),
};
const verdicts = ({ figures }: JudgedText) => figures.map(({ verdict }) => verdict);

describe("judgeSuggestions", () => {
  it("accepts and drops, and takes each back in turn", () => {
    const accepted = judgeSuggestions(START, { do: "verdict", key: "1", verdict: "accepted" });
    const dropped = judgeSuggestions(accepted, { do: "verdict", key: "2", verdict: "dropped" });
    expect(verdicts(dropped)).toEqual(["accepted", "dropped", "open"]);
    expect(countVerdicts(dropped.figures)).toEqual({ open: 1, accepted: 1, dropped: 1 });
    const back = judgeSuggestions(dropped, { do: "undo" });
    expect(verdicts(back)).toEqual(["accepted", "open", "open"]);
    expect(verdicts(judgeSuggestions(back, { do: "undo" }))).toEqual(["open", "open", "open"]);
  });

  it("accepts all that are open, not what was dropped", () => {
    const dropped = judgeSuggestions(START, { do: "verdict", key: "2", verdict: "dropped" });
    expect(verdicts(judgeSuggestions(dropped, { do: "acceptAll" }))).toEqual([
      "accepted",
      "dropped",
      "accepted",
    ]);
  });

  it("takes back what was typed in one figure at once", () => {
    const type = (state: JudgedText, text: string) =>
      judgeSuggestions(state, { do: "edit", key: "3", field: "value", text });
    const typed = type(type(START, "33"), "333");
    expect(typed.figures[2]?.row.value).toBe("333");
    expect(typed.steps).toHaveLength(1);
    expect(judgeSuggestions(typed, { do: "undo" }).figures[2]?.row.value).toBe("3");
  });

  it("has nothing to take back at first", () => {
    expect(judgeSuggestions(START, { do: "undo" })).toEqual(START);
  });
});
