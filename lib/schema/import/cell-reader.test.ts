import { expect, test } from "vitest";
import type { FileReading } from "@/lib/domain/import/file-reading";
import { makeCellReader } from "./cell-reader";
import { readField } from "./read-field";

const READING = { decimal: null, dateOrder: "day_first", dayNumbers: null } as FileReading;

test("a cell that comes again says the same, in its own field", () => {
  const read = makeCellReader(READING);
  for (const cell of ["05/07/2020", "nonsense", "2020"])
    for (const field of ["as_of", "period_start", "indicator", "note"] as const)
      for (const _time of [1, 2])
        expect(read(field, cell)).toEqual(readField(field, cell, READING));
});

test("more different cells than are remembered are read all the same", () => {
  const read = makeCellReader(READING);
  for (let year = 1000; year < 2100; year++)
    expect(read("as_of", `${year}-03-01`)).toEqual({ ok: true, texts: { as_of: `${year}-03-01` } });
});
