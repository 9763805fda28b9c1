import type { ReportedFigure } from "./model";
import { findOverlaps } from "./relations";
import type { PointMark, Standing } from "./standing";

/** Why a sentence with a number would mislead whoever reads it alone. */
export type QuoteRefusal =
  | "superseded"
  | "withdrawn"
  | "triangulation"
  | "computed"
  | "not_available"
  | "event_toll"
  | "same_day"
  | "weaker_bound"
  | "additional"
  | "start_unknown"
  | "outdated_revision"
  | "several_crises"
  | "several_sources"
  | "sum_of_stocks"
  | "mixed_starts"
  | "running_totals"
  | "overlap"
  | "sum";

/** A figure with where it stands in its series, and whether its record has been corrected since. */
export interface Quoted {
  reported: ReportedFigure;
  standing: Standing | null;
  outdated?: boolean;
}

const OF_MARKS: Partial<Record<PointMark, QuoteRefusal>> = {
  superseded: "superseded",
  withdrawn: "withdrawn",
  triangulation: "triangulation",
  event_toll: "event_toll",
  same_day: "same_day",
  weaker_bound: "weaker_bound",
};

/**
 * Why no sentence is to be made of these figures: of one, what it lacks to stand alone; of several,
 * why they have no common number. Empty where one figure can be quoted.
 */
export function findQuoteRefusals(quoted: readonly Quoted[]): QuoteRefusal[] {
  const [only] = quoted;
  if (only === undefined) return [];
  const found = quoted.length === 1 ? refuseOne(only) : refuseSum(quoted);
  return [...new Set(found)];
}

function refuseOne({ reported, standing, outdated = false }: Quoted): QuoteRefusal[] {
  const { figure, series, status } = reported;
  const beside = standing?.mark ? OF_MARKS[standing.mark] : undefined;
  const starts = figure.periodStart ?? series.baseline;
  return [
    ...(outdated ? (["outdated_revision"] as const) : []),
    ...(status === "published" ? [] : [status]),
    ...(beside === undefined ? [] : [beside]),
    ...(figure.role === "triangulation" ? (["triangulation"] as const) : []),
    ...(figure.eventId === null ? [] : (["event_toll"] as const)),
    ...(figure.additionalToId === null ? [] : (["additional"] as const)),
    ...(figure.computedBy === null ? [] : (["computed"] as const)),
    ...(figure.qualifier === "not_available" ? (["not_available"] as const) : []),
    ...(series.measure === "cumulative" && starts === null ? (["start_unknown"] as const) : []),
  ];
}

function refuseSum(quoted: readonly Quoted[]): QuoteRefusal[] {
  const all = quoted.map(({ reported }) => reported);
  const differ = (of: (one: ReportedFigure) => string | null): boolean =>
    new Set(all.map(of)).size > 1;
  const some = (measure: string): boolean => all.some(({ series }) => series.measure === measure);
  const reasons: QuoteRefusal[] = [];
  if (differ(({ series }) => series.crisis.id)) reasons.push("several_crises");
  if (differ(({ series }) => series.origin.id)) reasons.push("several_sources");
  if (some("stock")) reasons.push("sum_of_stocks");
  if (some("cumulative") && differ(startOf)) reasons.push("mixed_starts");
  if (some("cumulative") && !differ(({ series }) => series.id)) reasons.push("running_totals");
  if (all.some((one, i) => all.slice(i + 1).some((other) => overlap(one, other))))
    reasons.push("overlap");
  return reasons.length === 0 ? ["sum"] : reasons;
}

function startOf({ figure, series }: ReportedFigure): string | null {
  return figure.periodStart ?? series.baseline;
}

function overlap({ series: a }: ReportedFigure, { series: b }: ReportedFigure): boolean {
  const { wholes, parts } = findOverlaps(a);
  return [...wholes, ...parts].some(
    ({ indicator, population }) => indicator === b.indicator && population === b.population,
  );
}
