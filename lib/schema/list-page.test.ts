import fc from "fast-check";
import { expect, it } from "vitest";
import { NO_FILTER, type FigurePage } from "@/lib/domain/figure-filter";
import { DEFAULT_SORT } from "./figure-query-format";
import { compareKeys, pageByKey, pageOf } from "./list-page";

const ask = (limit: number, cursor: string | null): FigurePage => ({
  filter: NO_FILTER,
  sort: DEFAULT_SORT,
  limit,
  cursor,
});

it("walks every list once, whatever the size of the page", () => {
  fc.assert(
    fc.property(fc.nat(40), fc.integer({ min: 1, max: 12 }), (length, limit) => {
      const rows = Array.from({ length }, (_, i) => `row${i}`);
      const walked: string[] = [];
      let cursor: string | null = null;
      do {
        const page: ReturnType<typeof pageOf<string>> = pageOf(
          rows,
          (row) => row,
          ask(limit, cursor),
          "series",
        );
        walked.push(...page.rows);
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(walked).toEqual(rows);
    }),
  );
});

it("goes on where it was when rows come and go", () => {
  const idOf = (row: string): string => row;
  const { nextCursor } = pageOf(["a", "b", "c", "d"], idOf, ask(2, null), "series");
  const next = (rows: string[]): string[] => pageOf(rows, idOf, ask(2, nextCursor), "series").rows;
  expect(next(["new", "a", "b", "c", "d"])).toEqual(["c", "d"]);
  expect(next(["a", "x", "c", "d"])).toEqual(["c", "d"]);
});

it("goes on by key whatever rows come, go and move, and gives each that stays once", () => {
  const key = fc.tuple(fc.constantFrom("a", "b"), fc.string({ maxLength: 2 }));
  const keys = fc.uniqueArray(key, { selector: String, maxLength: 20 });
  fc.assert(
    fc.property(keys, fc.array(keys, { minLength: 1 }), fc.nat(5), (stay, others, size) => {
      const given: string[] = [];
      const staying = new Set(stay.map(String));
      let cursor: string | null = null;
      for (let turn = 0; ; turn++) {
        const rows: string[][] = [...stay, ...(others[turn % others.length] ?? [])]
          .filter((row, i, all) => all.findIndex((one) => String(one) === String(row)) === i)
          .toSorted(compareKeys);
        const page: ReturnType<typeof pageByKey<string[]>> = pageByKey(
          rows,
          (row) => row,
          ask(size + 1, cursor),
          "series",
        );
        given.push(...page.rows.map(String));
        cursor = page.nextCursor;
        if (cursor === null) break;
      }
      expect(given.filter((row) => staying.has(row)).toSorted()).toEqual([...staying].toSorted());
    }),
  );
});
