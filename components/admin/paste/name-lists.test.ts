import { describe, expect, it } from "vitest";
import { tellApart } from "./name-lists";

const option = (value: string, label: string, detail = "") => ({ value, label, detail, names: [] });

describe("tellApart", () => {
  it("leaves names alone that nothing else has", () => {
    expect(tellApart([option("tripoli", "Tripoli", "Libya")])[0]?.label).toBe("Tripoli");
  });

  it("says of two alike where they lie, and of two alike there which one it is", () => {
    const options = [
      option("a", "Tripoli", "Libya"),
      option("b", "Tripoli", "Lebanon"),
      option("c", "Tripoli", "Lebanon"),
      option("d", "Tripoli"),
    ];
    expect(tellApart(options).map(({ label }) => label)).toEqual([
      "Tripoli — Libya",
      "Tripoli — Lebanon",
      "Tripoli — Lebanon (c)",
      "Tripoli (d)",
    ]);
  });
});
