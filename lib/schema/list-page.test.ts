import fc from "fast-check";
import { expect, it } from "vitest";
import { NO_FILTER, type FigurePage } from "@/lib/domain/figure-filter";
import { DEFAULT_SORT } from "./figure-query-format";
import { pageOf } from "./list-page";

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
