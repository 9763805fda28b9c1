import { describe, expect, it } from "vitest";
import { makeRow } from "@/lib/testing/entry-reports";
import {
  freeReferences,
  leadsBack,
  makeCircleFinder,
  referredRow,
  referToRow,
  restoreReferences,
} from "./row-reference";

const row = (key: string, partOf = "", additionalTo = "") => makeRow({ key, partOf, additionalTo });

describe("a reference to a row", () => {
  it("is told apart from the id of a figure and from nothing", () => {
    expect(referredRow(referToRow("a-1"))).toBe("a-1");
    expect(referredRow(` ${referToRow("a")} `)).toBe("a");
    expect([referredRow("0123456789abcdef"), referredRow("")]).toEqual([null, null]);
  });
});

describe("leadsBack", () => {
  const back = (key: string, rows: ReturnType<typeof row>[], field: "partOf" | "additionalTo") =>
    rows.some((one) => one.key === key && leadsBack(rows, one, field));

  it("finds a row that names itself, straight or over others, by the same field", () => {
    expect(back("a", [row("a", "row:a")], "partOf")).toBe(true);
    const circle = [row("a", "row:b"), row("b", "row:c"), row("c", "row:a"), row("d", "row:a")];
    expect(["a", "b", "c"].map((key) => back(key, circle, "partOf"))).toEqual([true, true, true]);
    expect(back("d", circle, "partOf")).toBe(false);
    expect(back("a", circle, "additionalTo")).toBe(false);
  });

  it("finds none in a chain that ends, at a figure or at a row that is not there", () => {
    const chain = [row("a", "row:b"), row("b", "0123456789abcdef"), row("c", "row:gone")];
    expect(chain.filter((one) => leadsBack(chain, one, "partOf"))).toEqual([]);
    const mixed = [row("a", "row:b"), row("b", "", "row:a")];
    expect(mixed.filter((one) => leadsBack(mixed, one, "partOf"))).toEqual([]);
  });
});

describe("makeCircleFinder", () => {
  it("follows long chains once, and finds circles at their end", () => {
    let steps = 0;
    const isCircle = makeCircleFinder((name) => {
      steps += 1;
      // 1,000 and 1,001 name each other.
      return name === "1001" ? "1000" : String(Number(name) + 1);
    });
    const found = Array.from({ length: 1_002 }, (_, name) => name).filter((name) =>
      isCircle(String(name)),
    );
    expect(found).toEqual([1000, 1001]);
    expect(steps).toBeLessThan(3_000);
  });
});

describe("freeReferences", () => {
  it("empties what names a row that is not there, and says which", () => {
    const rows = [row("a", "row:gone", "row:b"), row("b", "0123456789abcdef")];
    const { rows: kept, freed } = freeReferences(rows);
    expect(freed).toEqual([{ row: "a", field: "partOf" }]);
    expect(kept[0]).toEqual(row("a", "", "row:b"));
    expect(kept[1]).toBe(rows[1]);
  });

  it("is taken back, but for what was chosen since", () => {
    const freed = [
      { row: "a", field: "partOf" as const },
      { row: "b", field: "additionalTo" as const },
    ];
    const rows = [row("a"), row("b", "", "0123456789abcdef"), row("c")];
    expect(restoreReferences(rows, "gone", freed)).toEqual([
      row("a", "row:gone"),
      rows[1],
      rows[2],
    ]);
  });
});
