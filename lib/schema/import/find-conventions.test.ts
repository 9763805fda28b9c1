import { describe, expect, it } from "vitest";
import type { ImportMapping } from "@/lib/domain/import/import-mapping";
import { findConventions } from "./find-conventions";

const MAPPING: ImportMapping = {
  columns: [
    { kind: "field", field: "as_of" },
    { kind: "field", field: "value" },
    { kind: "amount", preset: { indicator: "injured" } },
    { kind: "field", field: "note" },
  ],
  constants: {},
};

async function found(...rows: string[][]) {
  async function* parts() {
    for (const cells of rows) yield [{ row: 2, cells }];
  }
  return findConventions(parts(), MAPPING);
}

describe("the order of dates", () => {
  it.each([
    ["day_first", ["5/7/2020", "25/7/2020"]],
    ["month_first", ["5/7/2020", "7/25/2020"]],
    ["day_first", ["5/7/20", "25/7/20", "7/7/2020"]],
    ["day_first", ["25/12/51", "5/7/2020"]],
    ["year_first", ["20-05-17", "99-05-13"]],
    // Nothing tells, or 2020-05-17 and 20 May 2017 both could be.
    [null, ["5/7/2020", "6/8/2020"]],
    [null, ["20/05/17"]],
    [null, ["25/7/2020", "7/25/2020"]],
    [null, ["2020-07-25", "25.7.2020 may be", "12 May 2020"]],
  ] as const)("is %s", async (order, dates) => {
    const { dateOrder } = await found(...dates.map((date) => [date]));
    expect(dateOrder).toBe(order);
  });

  it("is looked for in columns of dates only", async () => {
    expect((await found(["5/7/2020", "1", "2", "25/7/2020"])).dateOrder).toBeNull();
  });
});

describe("the decimal sign", () => {
  it.each([
    ["point", ["1850111.0"]],
    ["point", ["3,838", "400"]],
    ["point", [">1,234,567"]],
    ["point", ["12,34,567"]],
    ["comma", ["12,5"]],
    ["comma", ["1.234.567"]],
    ["comma", ["3.838"]],
    ["comma", ["٣.٨٣٨"]],
    [null, ["397.000"]],
    [null, ["400", "n/a"]],
    [null, ["12,5", "12.5"]],
  ] as const)("is %s", async (sign, numbers) => {
    const rows = numbers.map((number) => ["", number]);
    expect((await found(...rows)).decimal).toBe(sign);
    const amounts = numbers.map((number) => ["", "", number]);
    expect((await found(...amounts)).decimal).toBe(sign);
  });
});
