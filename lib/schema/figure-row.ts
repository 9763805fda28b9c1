import type { EntryRowText } from "@/lib/domain/entry";
import { emptyRow } from "@/lib/domain/entry-rows";
import type { ReportedFigure } from "@/lib/domain/model";

/** Says of a part of the series that it is none, which an empty text leaves open. */
const NONE = "-";

/** A recorded figure as the row that a person would type for it. */
export function toEntryRow({ figure, series }: ReportedFigure): EntryRowText {
  const { indicator, population, measure, unit, placeRole } = series;
  const { qualifier, asOf, asOfPrecision, asOfBasis, provisional, role } = figure;
  const number = (value: number | null): string => (value === null ? "" : String(value));
  return {
    ...emptyRow(figure.id),
    kind: qualifier === "not_available" ? "not_available" : "figure",
    indicator,
    population,
    measure,
    unit,
    qualifier,
    value: number(figure.value),
    low: qualifier === "range" ? number(figure.low) : "",
    high: qualifier === "range" ? number(figure.high) : "",
    households: number(figure.households),
    place: series.place.slug,
    placeRole,
    origin: series.origin.code,
    via: figure.via.map(({ code }) => code).join(","),
    dataset: series.dataset ?? NONE,
    definition: series.definition ?? NONE,
    baseline: measure === "cumulative" ? (series.baseline ?? NONE) : "",
    periodStart: figure.periodStart ?? "",
    asOf,
    periodStartBasis: figure.periodStartBasis ?? "stated",
    asOfPrecision,
    asOfEarliest: figure.asOfEarliest ?? "",
    asOfHour: number(figure.asOfHour),
    asOfBasis,
    page: figure.page ?? "",
    excerpt: figure.excerpt ?? "",
    note: figure.note ?? "",
    provisional,
    registeredLate: number(figure.registeredLate),
    computedBy: figure.computedBy ?? "",
    partOf: figure.partOfId ?? "",
    additionalTo: figure.additionalToId ?? "",
    event: figure.eventId ?? "",
    role,
    roleReason: figure.roleReason ?? "",
    fallReason: figure.fallReason ?? "",
    supersedes: figure.supersedesId ?? "",
    supersedeReason: figure.supersedeReason ?? "",
  };
}
