import { describe, expect, it } from "vitest";
import type { FileReading } from "@/lib/domain/import/file-reading";
import type { ImportField, ImportTexts } from "@/lib/domain/import/import-field";
import type { ColumnTarget, ImportMapping } from "@/lib/domain/import/import-mapping";
import { CSV_READING } from "@/lib/testing/file-reading";
import { mapRow } from "./map-row";

interface Given {
  /** Text of the cell by field; each column is headed by the field's name in capitals. */
  cells: Partial<Record<ImportField, string>>;
  amounts?: [heading: string, preset: ImportTexts, cell: string][];
  constants?: ImportTexts;
  reading?: Partial<FileReading>;
}

function map({ cells, amounts = [], constants = {}, reading = {} }: Given) {
  const fields = Object.entries(cells) as [ImportField, string][];
  const columns: ColumnTarget[] = [
    ...fields.map(([field]) => ({ kind: "field" as const, field })),
    ...amounts.map(([, preset]) => ({ kind: "amount" as const, preset })),
  ];
  const mapping: ImportMapping = { columns, constants };
  const headings = [
    ...fields.map(([field]) => field.toUpperCase()),
    ...amounts.map(([one]) => one),
  ];
  const texts = [...fields.map(([, cell]) => cell), ...amounts.map(([, , cell]) => cell)];
  return mapRow({ row: 7, cells: texts }, mapping, { ...CSV_READING, ...reading }, headings);
}

function textsOf(given: Given): ImportTexts[] {
  return map(given).map(({ texts, problems }) => {
    expect(problems).toEqual([]);
    return texts;
  });
}

function problemsOf(given: Given) {
  return map(given).flatMap(({ problems }) => problems);
}

describe("a row of one figure", () => {
  it("has our codes for the words of three languages", () => {
    const [english] = textsOf({
      cells: {
        indicator: "Deaths",
        population: "Health Workers",
        qualifier: "at least",
        value: "5",
      },
    });
    expect(english).toMatchObject({
      indicator: "killed",
      population: "health_workers",
      qualifier: "at_least",
    });
    const [french] = textsOf({
      cells: { indicator: "Blessés", population: "ENFANTS", measure: "cumulé", value: "5" },
    });
    expect(french).toMatchObject({
      indicator: "injured",
      population: "children",
      measure: "cumulative",
    });
    const [arabic] = textsOf({
      cells: { indicator: "النازحون", population: "النساء", unit: "أسر", value: "٥" },
    });
    expect(arabic).toMatchObject({
      indicator: "displaced",
      population: "women",
      unit: "households",
      value: "5",
    });
  });

  it("tells zero, nothing and not available apart", () => {
    expect(textsOf({ cells: { value: "0" } })).toEqual([{ value: "0", qualifier: "exact" }]);
    expect(textsOf({ cells: { value: "N/A" } })).toEqual([
      { value: "", qualifier: "not_available" },
    ]);
    expect(problemsOf({ cells: { value: "" } })).toMatchObject([{ code: "value_missing" }]);
    expect(textsOf({ cells: { value: "", qualifier: "n/a" } })).toEqual([
      { value: "", qualifier: "not_available" },
    ]);
  });

  it("keeps a bound a bound, wherever it stands", () => {
    expect(textsOf({ cells: { value: ">400" } })).toEqual([
      { value: "400", qualifier: "more_than" },
    ]);
    expect(textsOf({ cells: { value: "1,200-1,500" } })).toEqual([
      { value: "", low: "1200", high: "1500", qualifier: "range" },
    ]);
    expect(textsOf({ cells: { low: "10", high: "20" } })).toEqual([
      { low: "10", high: "20", qualifier: "range" },
    ]);
    expect(
      textsOf({ cells: { value: "400", qualifier: "at least", low: "400", high: "" } }),
    ).toEqual([{ value: "400", qualifier: "at_least", low: "400", high: "" }]);
    expect(problemsOf({ cells: { qualifier: "at least", value: "<400" } })).toMatchObject([
      { code: "qualifier_conflict", values: { stated: "at_least", found: "less_than" } },
    ]);
    expect(problemsOf({ cells: { value: "50", low: "40", high: "60" } })).toMatchObject([
      { code: "bounds_differ", column: "VALUE", values: { low: "40", high: "60" } },
    ]);
    expect(problemsOf({ cells: { low: "10", high: "" } })).toMatchObject([
      { code: "bound_missing" },
    ]);
    expect(problemsOf({ cells: { value: "5", qualifier: "n/a" } })).toMatchObject([
      { code: "number_not_expected" },
    ]);
  });

  it("takes the last day of a month as of, and the first since", () => {
    expect(textsOf({ cells: { as_of: "May 2019", period_start: "2019-04", value: "1" } })).toEqual([
      {
        as_of: "2019-05-31",
        as_of_precision: "month",
        period_start: "2019-04-01",
        value: "1",
        qualifier: "exact",
      },
    ]);
    expect(problemsOf({ cells: { published: "May 2019", value: "1" } })).toMatchObject([
      { code: "day_needed", column: "PUBLISHED", value: "May 2019" },
    ]);
  });

  it("finds the data set behind an organisation's name, unless one is given", () => {
    const split = (origin: string, dataset = "") =>
      textsOf({ cells: { origin, dataset, value: "1" } }).map((texts) => [
        texts.origin,
        texts.dataset,
      ])[0];
    expect(split("IOM DTM")).toEqual(["IOM", "DTM"]);
    expect(split("OCHA (flash update)")).toEqual(["OCHA", "flash"]);
    expect(split("OCHA (verified)")).toEqual(["OCHA", "verified"]);
    expect(split("IDMC (IDU)")).toEqual(["IDMC", "IDU"]);
    expect(split("WHO (Health Sector)")).toEqual(["WHO (Health Sector)", ""]);
    expect(split("IOM DTM", "rounds")).toEqual(["IOM DTM", "rounds"]);
  });

  it("is completed by constants where it says nothing itself", () => {
    const constants = { population: "all", measure: "new", crisis: "libya-2019" };
    expect(textsOf({ cells: { value: "1", measure: "stock", crisis: "" }, constants })).toEqual([
      {
        value: "1",
        measure: "stock",
        crisis: "libya-2019",
        population: "all",
        qualifier: "exact",
      },
    ]);
  });
});

describe("a wide row", () => {
  const KILLED = { indicator: "killed" };
  const CHILDREN = { indicator: "killed", population: "children" };

  it("is a figure for each column with a number in it", () => {
    const rows = map({
      cells: { place: "Tripoli", population: "all" },
      amounts: [
        ["Killed", KILLED, "4"],
        ["Injured", { indicator: "injured" }, ""],
        ["Children", CHILDREN, "N/A"],
        ["Displaced", { indicator: "displaced" }, ">0"],
      ],
    });
    expect(rows.map(({ amountColumn, texts }) => [amountColumn, texts])).toEqual([
      [
        "Killed",
        { place: "Tripoli", population: "all", ...KILLED, value: "4", qualifier: "exact" },
      ],
      ["Children", { place: "Tripoli", ...CHILDREN, value: "", qualifier: "not_available" }],
      [
        "Displaced",
        {
          place: "Tripoli",
          population: "all",
          indicator: "displaced",
          value: "0",
          qualifier: "more_than",
        },
      ],
    ]);
    expect(rows.map(({ headings }) => headings.value)).toEqual(["Killed", "Children", "Displaced"]);
  });

  it("is nothing where it has no number", () => {
    expect(map({ cells: { place: "Tripoli" }, amounts: [["Killed", KILLED, " "]] })).toEqual([]);
  });

  it("has a problem in each figure that a bad cell belongs to", () => {
    const rows = map({
      cells: { as_of: "soon" },
      amounts: [
        ["Killed", KILLED, "x"],
        ["Children", CHILDREN, "2"],
      ],
    });
    expect(rows.map(({ problems }) => problems.map(({ column, code }) => [column, code]))).toEqual([
      [
        ["AS_OF", "date_unreadable"],
        ["Killed", "number_unreadable"],
      ],
      [["AS_OF", "date_unreadable"]],
    ]);
  });

  it("has a figure of its column of values too", () => {
    const rows = map({
      cells: { indicator: "displaced", value: "9" },
      amounts: [["Killed", KILLED, "4"]],
    });
    expect(rows.map(({ amountColumn, texts }) => [amountColumn, texts.indicator])).toEqual([
      [null, "displaced"],
      ["Killed", "killed"],
    ]);
  });
});

describe("a problem", () => {
  it("names row, column, value and what is allowed", () => {
    expect(problemsOf({ cells: { indicator: "rescued", value: "1" } })).toEqual([
      {
        row: 7,
        column: "INDICATOR",
        field: "indicator",
        value: "rescued",
        code: "unknown_code",
        values: {
          allowed:
            "killed, injured, missing, displaced, refugees, returned, evacuated, casualties, health_attacks",
        },
      },
    ]);
  });

  it.each([
    ["as_of", "5/7/20", "date_ambiguous", { first: "2020-07-05", third: "2005-07-20", count: 3 }],
    ["as_of", "43593", "date_day_number", { date: "2019-05-08" }],
    ["as_of", "31/6/2020", "no_such_day", undefined],
    ["value", "397.000", "number_ambiguous", { first: 397_000, second: 397 }],
    ["value", "-5", "number_negative", undefined],
    ["value", "2.5", "number_not_whole", undefined],
    ["value", "#REF!", "sheet_error", undefined],
    ["note", "#DIV/0!", "sheet_error", undefined],
    ["households", "many", "number_unreadable", undefined],
    ["place", "Gen\uFFFDve", "broken_letter", undefined],
    ["note", "a\0b", "control_character", undefined],
    ["provisional", "perhaps", "yes_or_no", undefined],
  ] as const)("of %s %j is %s", (field, cell, code, values) => {
    const [problem, ...more] = problemsOf({ cells: { qualifier: "", value: "1", [field]: cell } });
    expect(problem).toMatchObject({ column: field.toUpperCase(), field, value: cell, code });
    if (values !== undefined) expect(problem?.values).toMatchObject(values);
    expect(more).toEqual([]);
  });

  it("is two columns that say different things, but for notes, which are joined", () => {
    const columns: ColumnTarget[] = ["place", "place", "note", "note"].map((field) => ({
      kind: "field",
      field: field as ImportField,
    }));
    const mapping: ImportMapping = { columns, constants: { value: "1" } };
    const read = (cells: string[]) =>
      mapRow({ row: 2, cells }, mapping, CSV_READING, ["A", "B", "C", "D"]);
    expect(read(["Tripoli", "Tripoli", "x", "y"])[0]).toMatchObject({
      problems: [],
      texts: { place: "Tripoli", note: "x; y" },
    });
    expect(read(["Tripoli", "Sirte", "", ""])[0]?.problems).toMatchObject([
      {
        column: "B",
        code: "two_values",
        value: "Sirte",
        values: { other: "A", before: "Tripoli" },
      },
    ]);
  });

  it("is a cell beyond the table's last column", () => {
    const mapping: ImportMapping = { columns: [{ kind: "field", field: "value" }], constants: {} };
    expect(
      mapRow({ row: 2, cells: ["1", "", "838"] }, mapping, CSV_READING, ["A"])[0]?.problems,
    ).toEqual([
      {
        row: 2,
        column: null,
        field: null,
        value: "838",
        code: "cells_beyond",
        values: { columns: 1 },
      },
    ]);
  });
});
