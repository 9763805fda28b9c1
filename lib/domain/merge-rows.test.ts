import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntryRowText } from "./entry";
import { emptyRow } from "./entry-rows";
import { mergeRows, ROW_FIELDS } from "./merge-rows";

const text = fc.constantFrom("", "1", "2", "3");
const row: fc.Arbitrary<EntryRowText> = fc
  .record({ value: text, page: text, note: text, provisional: fc.boolean() })
  .map((parts) => ({ ...emptyRow("row"), ...parts }));

test("what only one of two people changed is kept, whoever it was", () => {
  fc.assert(
    fc.property(row, row, row, (base, mine, theirs) => {
      const merged = mergeRows(base, mine, theirs);
      for (const field of ROW_FIELDS) {
        const wanted = mine[field] !== base[field] ? mine[field] : theirs[field];
        expect(merged.row[field]).toBe(wanted);
      }
    }),
  );
});

test("a field is contested where both changed it, each to something else", () => {
  fc.assert(
    fc.property(row, row, row, (base, mine, theirs) => {
      const contested = mergeRows(base, mine, theirs)
        .choices.filter(({ isContested }) => isContested)
        .map(({ field }) => field);
      const wanted = ROW_FIELDS.filter(
        (f) => mine[f] !== theirs[f] && mine[f] !== base[f] && theirs[f] !== base[f],
      );
      expect(contested).toEqual(wanted);
    }),
  );
});

test("every field of a row can be chosen but its key and the reasons given", () => {
  const { key: _key, reasons: _reasons, ...fields } = emptyRow("row");
  expect(ROW_FIELDS).toEqual(Object.keys(fields));
});
