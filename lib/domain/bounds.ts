import type { Qualifier } from "./codes";

/** What is known of a true value: `null` is no bound on that side. */
export interface Interval {
  low: number | null;
  high: number | null;
}

/** A number as it was reported: its value as printed, the words around it, and what they bound. */
export interface Quantity extends Interval {
  /** The number printed; null for a range and for `not_available`. */
  value: number | null;
  qualifier: Qualifier;
}

/**
 * The quantity that a printed number states. `at_least` and `more_than` bound below, `less_than`,
 * `up_to` and `nearly` above, `exact` both ways, `about` not at all.
 */
export function quantity(
  qualifier: Exclude<Qualifier, "range" | "not_available">,
  value: number,
): Quantity {
  switch (qualifier) {
    case "exact":
      return { qualifier, value, low: value, high: value };
    case "at_least":
    case "more_than":
      return { qualifier, value, low: value, high: null };
    case "less_than":
    case "up_to":
    case "nearly":
      return { qualifier, value, low: null, high: value };
    case "about":
      return { qualifier, value, low: null, high: null };
  }
}

/** A stated range, both ends included. Throws RangeError where `low` is above `high`. */
export function rangeQuantity(low: number, high: number): Quantity {
  if (low > high) throw new RangeError(`range runs backwards: ${low} to ${high}`);
  return { qualifier: "range", value: null, low, high };
}

/** The source said that it has no number: nothing is known, which differs from zero. */
export const NOT_AVAILABLE: Quantity = {
  qualifier: "not_available",
  value: null,
  low: null,
  high: null,
};

/** The number that positions a point: as printed, the middle of a range, null where there is none. */
export function positionOf(quantity: Quantity): number | null {
  if (quantity.value !== null) return quantity.value;
  if (quantity.low !== null && quantity.high !== null) return (quantity.low + quantity.high) / 2;
  return quantity.low ?? quantity.high;
}

/**
 * What `later - earlier` can be: [later.low - earlier.high, later.high - earlier.low]. Exact 510
 * after at least 454 is at most 56.
 */
export function difference(later: Interval, earlier: Interval): Interval {
  return {
    low: later.low === null || earlier.high === null ? null : later.low - earlier.high,
    high: later.high === null || earlier.low === null ? null : later.high - earlier.low,
  };
}
