/**
 * The closed code lists of the project, in the order in which they are shown.
 * The codes are identical in the database, the URL, JSON and CSV.
 */
export const INDICATORS = [
  "killed",
  "injured",
  "missing",
  "displaced",
  "refugees",
  "returned",
  "evacuated",
  "casualties",
  "health_attacks",
] as const;
export type Indicator = (typeof INDICATORS)[number];

export const POPULATIONS = [
  "all",
  "civilians",
  "combatants",
  "children",
  "women",
  "men",
  "health_workers",
  "aid_workers",
  "journalists",
  "migrants",
  "other",
] as const;
export type Population = (typeof POPULATIONS)[number];

export const MEASURES = ["cumulative", "new", "stock"] as const;
export type Measure = (typeof MEASURES)[number];

export const UNITS = ["persons", "households", "movements", "incidents"] as const;
export type Unit = (typeof UNITS)[number];

export const QUALIFIERS = [
  "exact",
  "at_least",
  "more_than",
  "about",
  "nearly",
  "less_than",
  "up_to",
  "range",
  "not_available",
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const ROLES = ["recommended", "triangulation"] as const;
export type Role = (typeof ROLES)[number];

/** Why a figure stands beside its series' line instead of on it. */
export const ROLE_REASONS = [
  "duplicate",
  "suspect",
  "conflicting",
  "unverified",
  "stale",
  "repeated",
  "superset",
] as const;
export type RoleReason = (typeof ROLE_REASONS)[number];

/** Status of our record; `superseded` is not stored, see {@link PublicStatus}. */
export const RECORD_STATUSES = ["draft", "in_review", "published", "withdrawn"] as const;
export type RecordStatus = (typeof RECORD_STATUSES)[number];

/** What a reader may be shown. Superseded: a later edition of the same figure is published. */
export const PUBLIC_STATUSES = ["published", "superseded", "withdrawn"] as const;
export type PublicStatus = (typeof PUBLIC_STATUSES)[number];

export const PLACE_ROLES = ["in", "from", "to"] as const;
export type PlaceRole = (typeof PLACE_ROLES)[number];

export const DATE_PRECISIONS = ["day", "month", "year"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** How a date came to be known: printed, worked out from what is printed, or taken for granted. */
export const DATE_BASES = ["stated", "inferred", "assumed"] as const;
export type DateBasis = (typeof DATE_BASES)[number];

/** Which date makes a figure known to a reader of a given day. */
export const KNOWN_BASES = ["published", "first_seen", "assumed"] as const;
export type KnownBasis = (typeof KNOWN_BASES)[number];

export const SUPERSEDE_REASONS = [
  "restated",
  "correction",
  "definition_change",
  "deduplication",
  "late_reports",
  "withdrawn_by_source",
] as const;
export type SupersedeReason = (typeof SUPERSEDE_REASONS)[number];

/** Why a line falls. */
export const FALL_REASONS = [
  "correction",
  "definition_change",
  "deduplication",
  "counter_restart",
  "entry_error",
  "unexplained",
] as const;
export type FallReason = (typeof FALL_REASONS)[number];

export const ORGANISATION_KINDS = [
  "un",
  "government",
  "ngo",
  "media",
  "research",
  "other",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export const HEADLINE_SLOTS = ["killed", "injured", "displaced"] as const;
export type HeadlineSlot = (typeof HEADLINE_SLOTS)[number];
