import { INDICATORS, POPULATIONS } from "./codes";
import type { EntryReportText, EntryRowText } from "./entry";
import { emptyRow } from "./entry-rows";
import type { Document, ReportedFigure } from "./model";

/** A report on a crisis in which nothing has been typed but one empty row. */
export function emptyReport(crisis: string): EntryReportText {
  return {
    crisis,
    document: {
      id: "",
      publisher: "",
      title: "",
      url: "",
      published: "",
      language: "",
      note: "",
    },
    rows: [emptyRow("1")],
  };
}

/**
 * The next report after `last`: the same publisher and language, and a row for each count that it
 * had, without numbers and dates.
 */
export function nextReport(
  crisis: string,
  last: Document,
  figures: readonly ReportedFigure[],
): EntryReportText {
  const report = emptyReport(crisis);
  const ordered = figures.toSorted((a, b) => orderOf(a) - orderOf(b));
  return {
    ...report,
    document: {
      ...report.document,
      publisher: last.publisher?.code ?? "",
      language: last.language ?? "",
    },
    rows: ordered.length === 0 ? report.rows : ordered.map((one, i) => toRow(one, String(i + 1))),
  };
}

/** Rows stand in the order of the code lists. */
function orderOf({ series: { indicator, population } }: ReportedFigure): number {
  return INDICATORS.indexOf(indicator) * POPULATIONS.length + POPULATIONS.indexOf(population);
}

/** A part that is none is said to be none, so that it finds the same series again. */
function toRow({ figure, series }: ReportedFigure, key: string): EntryRowText {
  const { indicator, population, measure, unit, placeRole, dataset, definition, baseline } = series;
  const { qualifier, asOfPrecision, periodStart } = figure;
  return {
    ...emptyRow(key),
    indicator,
    population,
    measure,
    unit,
    qualifier: qualifier === "not_available" ? "exact" : qualifier,
    place: series.place.slug,
    placeRole,
    origin: series.origin.code,
    via: figure.via.map(({ code }) => code).join(","),
    dataset: dataset ?? "-",
    definition: definition ?? "-",
    baseline: baseline ?? "-",
    // The first day of a running total stays; that of a count of a period moves on.
    periodStart: measure === "cumulative" ? (periodStart ?? "") : "",
    asOfPrecision: asOfPrecision === "day" ? "" : asOfPrecision,
    provisional: figure.provisional,
  };
}
