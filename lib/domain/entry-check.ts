/** What blocks a row from being submitted. */
export const ENTRY_ERRORS = [
  "as_of_in_future",
  "period_after_as_of",
  "low_above_high",
  "negative",
  "part_above_whole",
  "wrong_unit",
  "fall_without_reason",
] as const;
export type EntryErrorCode = (typeof ENTRY_ERRORS)[number];

/** What asks for a reason before a row is submitted. */
export const ENTRY_WARNINGS = [
  "as_of_after_publication",
  "cumulative_fall",
  "jump",
  "transposed_digits",
  "already_recorded",
  "restates_day",
  "differs_from_other_source",
  "as_of_long_before_publication",
  "other_baseline",
] as const;
export type EntryWarningCode = (typeof ENTRY_WARNINGS)[number];

/** One finding about a row; `values` fill in its text. */
export type EntryFinding = {
  /** Key of the row. */
  row: string;
  /** Name of the field of the row that it is about. */
  field: string;
  values: Record<string, string | number>;
} & ({ level: "error"; code: EntryErrorCode } | { level: "warning"; code: EntryWarningCode });
