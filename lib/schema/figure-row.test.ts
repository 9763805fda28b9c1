import fc from "fast-check";
import { expect, test } from "vitest";
import { NOT_AVAILABLE, quantity, rangeQuantity } from "@/lib/domain/bounds";
import { QUALIFIERS } from "@/lib/domain/codes";
import type { Figure } from "@/lib/domain/model";
import { makeOrganisation, makeReported, makeSeries } from "@/lib/testing/reported-figures";
import { understandRow } from "./entry-text";
import { toEntryRow } from "./figure-row";

// More people than any count has; the entry of numbers has a limit.
const count = fc.nat(100_000_000);

const stated = fc
  .record({ qualifier: fc.constantFrom(...QUALIFIERS), low: count, more: count })
  .map(({ qualifier, low, more }) => {
    if (qualifier === "not_available") return NOT_AVAILABLE;
    return qualifier === "range" ? rangeQuantity(low, low + more) : quantity(qualifier, low);
  });

const parts = fc.record<Partial<Figure>>({
  households: fc.option(count),
  registeredLate: fc.option(count),
  periodStart: fc.constantFrom(null, "2019-04-04"),
  periodStartBasis: fc.constantFrom("stated", "inferred", "assumed"),
  asOfHour: fc.option(fc.nat(23)),
  asOfEarliest: fc.constantFrom(null, "2019-05-01"),
  computedBy: fc.constantFrom(null, "An institute (a sum)"),
  partOfId: fc.constantFrom(null, "whole00000000000"),
  additionalToId: fc.constantFrom(null, "other00000000000"),
  eventId: fc.constantFrom(null, "event00000000000"),
  asOfPrecision: fc.constantFrom("day", "month", "year"),
  asOfBasis: fc.constantFrom("stated", "inferred", "assumed"),
  page: fc.constantFrom(null, "3"),
  excerpt: fc.constantFrom(null, "more than 400 killed", "أكثر من 400 قتيل"),
  note: fc.constantFrom(null, "A note."),
  provisional: fc.boolean(),
  fallReason: fc.constantFrom(null, "correction"),
  via: fc.constantFrom([], [makeOrganisation("OCHA"), makeOrganisation("reuters")]),
});
// How a start is known belongs to a start, an hour to a day.
const rest = parts.map((figure) => ({
  ...figure,
  periodStartBasis: figure.periodStart ? figure.periodStartBasis : null,
  asOfHour: figure.asOfPrecision === "day" ? figure.asOfHour : null,
}));

test("a recorded figure typed again says the same", () => {
  const series = fc.constantFrom(
    makeSeries(),
    makeSeries({ dataset: "flash", definition: "verified", baseline: null }),
    makeSeries({ measure: "stock", baseline: null, indicator: "displaced" }),
  );
  fc.assert(
    fc.property(series, stated, rest, (of, number, figure) => {
      const recorded = makeReported(of, "2019-05-08", number, { figure });
      const read = understandRow(toEntryRow(recorded), "crisis");
      expect(read.problems).toEqual([]);
      const { via, ...typed } = read.figure ?? { via: [] };
      expect(recorded.figure).toMatchObject(typed);
      expect(recorded.figure.via.map(({ code }) => code)).toEqual(via);
      const { indicator, dataset, definition, baseline, measure } = of;
      expect(read.parts).toMatchObject({ indicator, dataset, definition, baseline, measure });
    }),
  );
});
