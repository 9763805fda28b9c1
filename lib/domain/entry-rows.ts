import type { Indicator, Measure, Unit } from "./codes";
import type { EntryRowText } from "./entry";

/** How an indicator is counted most of the time: offered, never insisted upon. */
const USUAL: Record<Indicator, { measure: Measure; unit: Unit }> = {
  killed: { measure: "cumulative", unit: "persons" },
  injured: { measure: "cumulative", unit: "persons" },
  missing: { measure: "stock", unit: "persons" },
  displaced: { measure: "stock", unit: "persons" },
  refugees: { measure: "stock", unit: "persons" },
  returned: { measure: "cumulative", unit: "persons" },
  evacuated: { measure: "cumulative", unit: "persons" },
  casualties: { measure: "cumulative", unit: "persons" },
  health_attacks: { measure: "cumulative", unit: "incidents" },
};

/** A row in which nothing has been typed. */
export function emptyRow(key: string): EntryRowText {
  return {
    key,
    kind: "figure",
    indicator: "",
    population: "all",
    measure: "",
    unit: "",
    qualifier: "exact",
    value: "",
    low: "",
    high: "",
    households: "",
    place: "",
    placeRole: "in",
    origin: "",
    via: "",
    dataset: "",
    definition: "",
    baseline: "",
    periodStart: "",
    asOf: "",
    periodStartBasis: "stated",
    asOfPrecision: "",
    asOfEarliest: "",
    asOfHour: "",
    asOfBasis: "stated",
    page: "",
    excerpt: "",
    note: "",
    provisional: false,
    registeredLate: "",
    computedBy: "",
    partOf: "",
    additionalTo: "",
    event: "",
    role: "recommended",
    roleReason: "",
    fallReason: "",
    supersedes: "",
    supersedeReason: "",
    reasons: {},
  };
}

/**
 * A new row under `above`: who, where, when and how it was relayed stay as they are there; what is
 * counted and the number are open.
 */
export function rowBelow(above: EntryRowText, key: string): EntryRowText {
  const {
    population,
    qualifier,
    place,
    placeRole,
    origin,
    via,
    periodStart,
    asOf,
    periodStartBasis,
    asOfPrecision,
    asOfEarliest,
    asOfHour,
    asOfBasis,
    page,
    provisional,
    event,
  } = above;
  return {
    ...emptyRow(key),
    population,
    qualifier,
    place,
    placeRole,
    origin,
    via,
    periodStart,
    asOf,
    periodStartBasis,
    asOfPrecision,
    asOfEarliest,
    asOfHour,
    asOfBasis,
    page,
    provisional,
    event,
  };
}

/** The same row again, under another key; what was said about that number is not. */
export function duplicateRow(row: EntryRowText, key: string): EntryRowText {
  const { supersedes, supersedeReason, fallReason, partOf, additionalTo } = emptyRow(key);
  const ofNumber = { supersedes, supersedeReason, fallReason, partOf, additionalTo };
  return { ...row, ...ofNumber, key, reasons: {} };
}

/** A row that was kept before rows had every field of today; what it lacks is empty. */
export function completeRow(row: Partial<EntryRowText> & Pick<EntryRowText, "key">): EntryRowText {
  return { ...emptyRow(row.key), ...row };
}

/**
 * The row with another indicator. Measure and unit follow where they are open or were what the
 * indicator before is usually counted in.
 */
export function withIndicator(row: EntryRowText, indicator: string): EntryRowText {
  const [before, after] = [usual(row.indicator), usual(indicator)];
  if (!after) return { ...row, indicator };
  const follows = (typed: string, usually: string | undefined) => typed === "" || typed === usually;
  return {
    ...row,
    indicator,
    measure: follows(row.measure, before?.measure) ? after.measure : row.measure,
    unit: follows(row.unit, before?.unit) ? after.unit : row.unit,
  };
}

/** What an indicator is counted in most of the time; null for one that is not known. */
export function usualUnit(indicator: string): Unit | null {
  return usual(indicator)?.unit ?? null;
}

function usual(indicator: string): { measure: Measure; unit: Unit } | null {
  return indicator in USUAL ? USUAL[indicator as Indicator] : null;
}
