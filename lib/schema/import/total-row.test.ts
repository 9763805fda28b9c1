import { describe, expect, it } from "vitest";
import type { ColumnTarget } from "@/lib/domain/import/import-mapping";
import { CSV_READING } from "@/lib/testing/file-reading";
import { mapRow } from "./map-row";

const HEADINGS = ["Sex", "Date", "Place", "Killed"];
const COLUMNS: ColumnTarget[] = [
  { kind: "ignored" },
  { kind: "field", field: "as_of" },
  { kind: "field", field: "place" },
  { kind: "amount", preset: { indicator: "killed" } },
];

function codesOf(cells: string[], columns = COLUMNS): string[] {
  const rows = mapRow({ row: 9, cells }, { columns, constants: {} }, CSV_READING, HEADINGS);
  return rows.flatMap(({ problems }) => problems.map(({ code, column }) => `${column} ${code}`));
}

describe("a row of sums", () => {
  it.each([
    ["in the column of days", ["", "Total", "", "25"], "Date total_row"],
    ["in that of places", ["men", "2019-05-20", "Grand total:", "25"], "Place total_row"],
    ["in French", ["", "", "Total général", "25"], "Place total_row"],
    ["with what it is of", ["", "2019-05-20", "Total (all districts)", "25"], "Place total_row"],
    ["in Arabic", ["", "المجموع الكلي", "", "25"], "Date total_row"],
    ["in a column that is not read", ["TOTAL", "", "", "25"], "Sex total_row"],
  ])("is refused, with nothing else said of it: %s", (_, cells, expected) => {
    expect(codesOf(cells)).toEqual([expected]);
  });

  it.each([
    ["a group of people", ["Total", "2019-05-20", "Town", "25"]],
    ["a town whose name begins alike", ["", "2019-05-20", "Totalan", "25"]],
    ["a place that is called the sum of nothing", ["", "2019-05-20", "Sumy", "25"]],
  ])("is not %s", (_, cells) => {
    expect(codesOf(cells)).toEqual([]);
  });

  it("is not a population that is called so", () => {
    const columns = COLUMNS.with(0, { kind: "field", field: "population" });
    expect(codesOf(["total", "2019-05-20", "", "25"], columns)).toEqual([]);
  });
});
