import { positionOf, type Quantity } from "@/lib/domain/bounds";
import type { EntryFinding } from "@/lib/domain/entry-check";
import type { ReportedFigure } from "@/lib/domain/model";
import { makeWarning, numberField, type CheckedRow } from "./checked-row";

/** Counts of one event by two sources agree to a few in a hundred where both are careful. */
export const ORDINARY_DIFFERENCE = 0.05;
/** What "about" is taken to leave open on either side, for this comparison only. */
export const ABOUT_SHARE = 0.25;

/** The same day in the same series: recorded already, or stated otherwise by another document. */
export function checkSameDay(row: CheckedRow): EntryFinding[] {
  const { known } = row;
  const { figure } = row.entered;
  const sameDay = known.series.filter(
    (other) => other.figure.id !== figure.supersedesId && isSamePeriod(row.entered, other),
  );
  const repeated = sameDay.find((other) => isSameNumber(other.figure, figure));
  // Who puts it beside the line as a duplicate has said so.
  if (repeated && figure.roleReason === "duplicate") return [];
  if (repeated)
    return [
      makeWarning(row, numberField(row), "already_recorded", {
        document: repeated.document.title,
        figure: repeated.figure.id,
      }),
    ];
  const standing = sameDay.find(
    (other) => other.supersededById === null && other.figure.role === "recommended",
  );
  if (!standing || figure.role !== "recommended") return [];
  return [makeWarning(row, numberField(row), "restates_day", describe(standing))];
}

/** The other source whose number of the day lies furthest from this one, where they contradict. */
export function checkOtherOrigins(row: CheckedRow): EntryFinding[] {
  if (row.entered.figure.role !== "recommended") return [];
  const [furthest] = row.known.otherOrigins
    .filter((other) => isSamePeriod(row.entered, other) && other.figure.role === "recommended")
    .map((other) => ({ other, share: distance(row.entered.figure, other.figure) }))
    .filter(({ share }) => share > ORDINARY_DIFFERENCE)
    .toSorted((a, b) => b.share - a.share);
  if (!furthest) return [];
  const { other } = furthest;
  const origin = other.series.origin.code;
  return [
    makeWarning(row, numberField(row), "differs_from_other_source", { ...describe(other), origin }),
  ];
}

function describe({ figure, document }: ReportedFigure): EntryFinding["values"] {
  const { qualifier, id } = figure;
  const number = positionOf(figure) ?? 0;
  const values = { qualifier, number, document: document.title, figure: id };
  if (qualifier !== "range") return values;
  return { ...values, low: figure.low ?? 0, high: figure.high ?? 0 };
}

/** Whether two figures are about the same day; counts of a period also about the same period. */
export function isSamePeriod({ figure, series }: ReportedFigure, other: ReportedFigure): boolean {
  if (other.figure.asOf !== figure.asOf) return false;
  const [a, b] = [figure.periodStart, other.figure.periodStart];
  return series.measure !== "new" || a === null || b === null || a === b;
}

/** Whether two figures say the same number in the same words. */
export function isSameNumber(a: Quantity, b: Quantity): boolean {
  return a.qualifier === b.qualifier && a.value === b.value && a.low === b.low && a.high === b.high;
}

/** How far two numbers lie apart beyond what their words leave open, as a share of the larger. */
function distance(a: Quantity, b: Quantity): number {
  const [p, q] = [spread(a), spread(b)];
  if (!p || !q) return 0;
  const apart = Math.max(p.low - q.high, q.low - p.high, 0);
  const larger = Math.max(positionOf(a) ?? 0, positionOf(b) ?? 0);
  return apart === 0 || larger === 0 ? 0 : apart / larger;
}

function spread(quantity: Quantity): { low: number; high: number } | null {
  const position = positionOf(quantity);
  if (position === null) return null;
  if (quantity.qualifier === "about")
    return { low: position * (1 - ABOUT_SHARE), high: position * (1 + ABOUT_SHARE) };
  return { low: quantity.low ?? -Infinity, high: quantity.high ?? Infinity };
}
