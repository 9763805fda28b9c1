import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOT_AVAILABLE, quantity, rangeQuantity, type Quantity } from "@/lib/domain/bounds";
import { addDays, type CalendarDate } from "@/lib/domain/calendar-date";
import { QUALIFIERS } from "@/lib/domain/codes";
import type { Figure, Series } from "@/lib/domain/model";
import { makeOrganisation, makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { swapNeighbours } from "./check-digits";
import { checkRow } from "./check-row";
import type { CheckedRow, KnownFigures } from "./checked-row";

const TODAY = "2019-06-01";

interface Around {
  series?: Partial<Series>;
  figure?: Partial<Figure>;
  published?: CalendarDate | null;
  /** `[asOf, number]` of the same series. */
  line?: [CalendarDate, number | Quantity, Partial<Figure>?][];
  known?: Partial<KnownFigures>;
}

function rowOf(asOf: CalendarDate, stated: number | Quantity, around: Around = {}): CheckedRow {
  const series = makeSeries(around.series);
  const published = around.published === undefined ? addDays(asOf, 1) : around.published;
  return {
    row: "r1",
    entered: makeReported(series, asOf, stated, {
      figure: { id: "row:r1", ...around.figure },
      document: { id: "new", published },
    }),
    today: TODAY,
    known: {
      series: (around.line ?? []).map(([day, number, figure = {}]) =>
        makeReported(series, day, number, { figure }),
      ),
      otherOrigins: [],
      related: [],
      ...around.known,
    },
  };
}

const codesOf = (row: CheckedRow) => checkRow(row).map(({ level, code }) => `${level}:${code}`);
const RISING: Around["line"] = [
  ["2019-05-01", 400],
  ["2019-05-02", 410],
  ["2019-05-03", 421],
  ["2019-05-04", 430],
  ["2019-05-05", 443],
];

describe("checkRow", () => {
  it("has nothing to say about an ordinary report", () =>
    expect(checkRow(rowOf("2019-05-06", 454, { line: RISING }))).toEqual([]));

  it.each<[string, CheckedRow, string[]]>([
    ["a day to come", rowOf("2019-06-02", 5), ["error:as_of_in_future"]],
    ["today", rowOf("2019-06-01", 5), []],
    [
      "a month under way",
      rowOf("2019-06-30", 5, { figure: { asOfPrecision: "month" }, published: TODAY }),
      [],
    ],
    [
      "a start after the end",
      rowOf("2019-05-08", 5, {
        series: { measure: "new", baseline: null },
        figure: { periodStart: "2019-05-09" },
      }),
      ["error:period_after_as_of"],
    ],
    [
      "a range backwards",
      rowOf("2019-05-08", { ...rangeQuantity(1, 5), low: 9 }),
      ["error:low_above_high"],
    ],
    ["a negative number", rowOf("2019-05-08", -5), ["error:negative"]],
    [
      "negative households",
      rowOf("2019-05-08", 5, { figure: { households: -1 } }),
      ["error:negative"],
    ],
    [
      "more households than people",
      rowOf("2019-05-08", 5, { series: { indicator: "displaced" }, figure: { households: 6 } }),
      ["error:wrong_unit"],
    ],
    [
      "killed households",
      rowOf("2019-05-08", 5, { series: { unit: "households" } }),
      ["error:wrong_unit"],
    ],
    [
      "attacks counted in people",
      rowOf("2019-05-08", 5, { series: { indicator: "health_attacks" } }),
      ["error:wrong_unit"],
    ],
    [
      "more registered late than counted",
      rowOf("2019-05-08", 5, { figure: { registeredLate: 6 } }),
      ["error:part_above_whole"],
    ],
    [
      "a report before its day",
      rowOf("2019-05-08", 5, { published: "2019-05-07" }),
      ["warning:as_of_after_publication"],
    ],
    [
      "a report long after its day",
      rowOf("2019-03-01", 5, { published: "2019-05-07" }),
      ["warning:as_of_long_before_publication"],
    ],
    [
      "another start within three days",
      rowOf("2019-05-08", 5, { figure: { periodStart: "2019-04-06" } }),
      ["warning:other_baseline"],
    ],
    [
      "the start of its series",
      rowOf("2019-05-08", 5, { figure: { periodStart: "2019-04-04" } }),
      [],
    ],
    [
      "a fall",
      rowOf("2019-05-06", 440, { line: RISING }),
      ["error:fall_without_reason", "warning:cumulative_fall"],
    ],
    [
      "a coded fall",
      rowOf("2019-05-06", 440, { line: RISING, figure: { fallReason: "correction" } }),
      ["warning:cumulative_fall"],
    ],
    [
      "a weaker bound",
      rowOf("2019-05-06", quantity("more_than", 400), { line: RISING }),
      ["warning:cumulative_fall"],
    ],
    [
      "a state that goes down",
      rowOf("2019-05-06", 440, { line: RISING, series: { measure: "stock" } }),
      [],
    ],
    ["ten times too much", rowOf("2019-05-06", 4540, { line: RISING }), ["warning:jump"]],
    ["what was just as fast over a longer time", rowOf("2019-05-25", 640, { line: RISING }), []],
    [
      "the last number with two digits swapped",
      rowOf("2019-05-06", 434, { line: RISING, figure: { fallReason: "correction" } }),
      ["warning:cumulative_fall", "warning:transposed_digits"],
    ],
    [
      "swapped digits that make a jump",
      rowOf("2019-05-06", 544, { line: RISING }),
      ["warning:transposed_digits", "warning:jump"],
    ],
    [
      "the same number of the same day",
      rowOf("2019-05-05", 443, { line: RISING }),
      ["warning:already_recorded"],
    ],
    [
      "the same number, put beside the line as a duplicate",
      rowOf("2019-05-05", 443, {
        line: RISING,
        figure: { role: "triangulation", roleReason: "duplicate" },
      }),
      [],
    ],
    [
      "the same number, put beside the line for another reason",
      rowOf("2019-05-05", 443, {
        line: RISING,
        figure: { role: "triangulation", roleReason: "unverified" },
      }),
      ["warning:already_recorded"],
    ],
    [
      "another number of the same day",
      rowOf("2019-05-05", 445, { line: RISING }),
      ["warning:restates_day"],
    ],
    [
      "another number of the same day, ten times too much",
      rowOf("2019-05-05", 4430, { line: RISING }),
      ["warning:jump", "warning:restates_day"],
    ],
    [
      "another number of the same day that supersedes the first",
      rowOf("2019-05-05", 445, {
        line: [...(RISING ?? []).slice(0, 4), ["2019-05-05", 443, { id: "old" }]],
        figure: { supersedesId: "old", supersedeReason: "correction" },
      }),
      [],
    ],
    ["no number at all", rowOf("2019-05-06", NOT_AVAILABLE, { line: RISING }), []],
  ])("judges %s", (_, row, codes) => expect(codesOf(row)).toEqual(codes));

  it("tells that the next figure on record would fall", () => {
    const row = rowOf("2019-05-03", 425, {
      line: [
        ["2019-05-01", 400],
        ["2019-05-02", 410],
        ["2019-05-04", 420],
      ],
    });
    expect(checkRow(row)).toMatchObject([
      { code: "cumulative_fall", values: { at: "next", last: 420, lastAsOf: "2019-05-04" } },
    ]);
  });

  it("holds a part against the whole of the same source and day, as far as bounds allow", () => {
    const whole = (stated: number | Quantity) => ({
      known: {
        related: [
          {
            is: "whole" as const,
            by: "group" as const,
            reported: makeReported(makeSeries({ id: "all" }), "2019-05-08", stated),
          },
        ],
      },
    });
    const children = { series: { population: "children" as const } };
    const judge = (part: number | Quantity, all: number | Quantity) =>
      codesOf(rowOf("2019-05-08", part, { ...children, ...whole(all) }));
    expect(judge(51, 50)).toEqual(["error:part_above_whole"]);
    expect(judge(50, 50)).toEqual([]);
    expect(judge(51, quantity("more_than", 50))).toEqual([]);
    expect(judge(quantity("up_to", 60), 50)).toEqual([]);
    expect(judge(quantity("at_least", 60), quantity("nearly", 50))).toEqual([
      "error:part_above_whole",
    ]);
  });

  it("names the source that differs most, beyond the ordinary", () => {
    const other = (code: string, stated: number | Quantity) =>
      makeReported(makeSeries({ id: code, origin: makeOrganisation(code) }), "2019-05-08", stated);
    const judge = (...others: ReturnType<typeof other>[]) =>
      checkRow(rowOf("2019-05-08", 400, { known: { otherOrigins: others } })).map(
        ({ code, values }) => [code, values["origin"]],
      );
    expect(judge(other("OHCHR", 300), other("MOH", 200))).toEqual([
      ["differs_from_other_source", "MOH"],
    ]);
    expect(judge(other("OHCHR", 390))).toEqual([]);
    expect(judge(other("OHCHR", quantity("more_than", 300)))).toEqual([]);
    expect(judge(other("OHCHR", quantity("about", 350)))).toEqual([]);
    expect(judge(other("OHCHR", quantity("about", 200)))).toHaveLength(1);
  });
});

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays("2019-04-05", days));
const stated: fc.Arbitrary<Quantity> = fc
  .tuple(fc.constantFrom(...QUALIFIERS), fc.nat(5000), fc.nat(5000))
  .map(([qualifier, a, b]) =>
    qualifier === "not_available"
      ? NOT_AVAILABLE
      : qualifier === "range"
        ? rangeQuantity(Math.min(a, b), Math.max(a, b))
        : quantity(qualifier, a),
  );

describe("over any line", () => {
  const line = fc.uniqueArray(fc.tuple(day, stated), { selector: ([d]) => d, maxLength: 20 });

  it("says each thing once, and nothing without its values", () =>
    fc.assert(
      fc.property(line, day, stated, (recorded, asOf, number) => {
        const findings = checkRow(rowOf(asOf, number, { line: recorded }));
        const said = findings.map(({ code, values }) => `${code} ${String(values["at"])}`);
        expect(new Set(said).size).toBe(said.length);
        for (const { row } of findings) expect(row).toBe("r1");
      }),
    ));

  it("finds nothing wrong with a number that repeats the last one a day later", () =>
    fc.assert(
      fc.property(fc.uniqueArray(day, { minLength: 1, maxLength: 12 }), fc.nat(5000), (days, n) => {
        const recorded = days.map((d): [CalendarDate, number] => [d, n]);
        const last = days.toSorted().at(-1) ?? TODAY;
        const row = {
          ...rowOf(addDays(last, 1), n, { line: recorded }),
          today: "2030-01-01" as const,
        };
        expect(checkRow(row)).toEqual([]);
      }),
    ));
});

describe("swapNeighbours", () => {
  it("undoes itself", () =>
    fc.assert(
      fc.property(fc.nat(1_000_000), (value) => {
        for (const swapped of swapNeighbours(value)) {
          expect(swapped).not.toBe(value);
          expect(swapNeighbours(swapped)).toContain(value);
        }
      }),
    ));
});
