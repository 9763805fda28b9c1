import { expect, it } from "vitest";
import { foldProblems } from "./fold-problems";

const unknown = (row: number, value: string) => ({
  row,
  column: "Place",
  field: "place" as const,
  value,
  code: "unknown_place",
});

it("folds what says the same of the same text, and names the first rows", () => {
  const fold = foldProblems(200);
  for (let row = 2; row < 4002; row++) fold.add(unknown(row, "Atlantis"));
  fold.add(unknown(4002, "Thule"));
  expect(fold.folded).toEqual([
    { ...unknown(2, "Atlantis"), rows: [2, 3, 4, 5, 6], count: 4000 },
    { ...unknown(4002, "Thule"), rows: [4002], count: 1 },
  ]);
  expect(fold.count()).toBe(4001);
});

it("keeps apart what differs in a number, and counts on when it keeps no more", () => {
  const fold = foldProblems(2);
  const two = (values: Record<string, number>) => fold.add({ ...unknown(2, "x"), values });
  two({ low: 1 });
  two({ low: 2 });
  two({ low: 3 });
  two({ low: 1 });
  expect(fold.folded.map(({ values, count }) => [values, count])).toEqual([
    [{ low: 1 }, 2],
    [{ low: 2 }, 1],
  ]);
  expect(fold.count()).toBe(4);
});
