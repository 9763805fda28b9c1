import { describe, expect, it } from "vitest";
import { driver } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { buildSeedBatch } from "./build-batch";
import { countOutcomes } from "./outcomes";
import { readSeedFiles } from "./read-files";

useSeededDatabase();

describe("the seeded database", () => {
  const { outcomes } = buildSeedBatch(readSeedFiles());

  it("accounts for every row of every file", () => {
    expect(
      countOutcomes(outcomes).map((c) => [c.file, c.rows, c.figure, c.merged, c.rejected]),
    ).toEqual([
      ["libya-2019.csv", 323, 323, 0, 0],
      ["sudan-2023.csv", 74, 74, 0, 0],
      ["gaza-2023.csv", 4601, 4601, 0, 0],
      ["west-bank-2023.csv", 3518, 3518, 0, 0],
      ["lebanon-2023.csv", 674, 674, 0, 0],
      ["ukraine-2022-revisions.csv", 724, 724, 0, 0],
      ["ukraine-2022.csv", 1631, 835, 796, 0],
      ["idmc-gidd-conflict.csv", 1694, 1694, 0, 0],
      ["idmc-gidd-revisions.csv", 85, 80, 0, 5],
    ]);
  });

  it("holds one figure for each row that became one, with its first revision", () => {
    const expected = outcomes.filter(({ kind }) => kind === "figure").length;
    const count = (table: string) =>
      driver().prepare(`SELECT count(*) FROM ${table}`).pluck().get();
    expect(count("Figure")).toBe(expected);
    expect(count("FigureRevision")).toBe(expected);
  });

  it("breaks no reference", () => {
    expect(driver().pragma("foreign_key_check")).toEqual([]);
  });
});
