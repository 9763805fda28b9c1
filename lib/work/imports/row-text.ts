import "server-only";
import type { EntryRowText } from "@/lib/domain/entry";
import { emptyRow, usualUnit } from "@/lib/domain/entry-rows";
import type { ImportField } from "@/lib/domain/import/import-field";
import type { ImportedRow } from "@/lib/domain/import/imported-row";

/** The fields of a row of entry that a file has under the same name, in its own spelling. */
const ALIKE = {
  indicator: "indicator",
  population: "population",
  measure: "measure",
  unit: "unit",
  qualifier: "qualifier",
  value: "value",
  households: "households",
  place_role: "placeRole",
  dataset: "dataset",
  definition: "definition",
  baseline: "baseline",
  period_start: "periodStart",
  period_start_basis: "periodStartBasis",
  as_of: "asOf",
  as_of_precision: "asOfPrecision",
  as_of_earliest: "asOfEarliest",
  as_of_hour: "asOfHour",
  as_of_basis: "asOfBasis",
  page: "page",
  excerpt: "excerpt",
  note: "note",
  registered_late: "registeredLate",
  computed_by: "computedBy",
  part_of: "partOf",
  additional_to: "additionalTo",
  event: "event",
  role: "role",
  role_reason: "roleReason",
  fall_reason: "fallReason",
  supersedes: "supersedes",
  supersede_reason: "supersedeReason",
} as const satisfies Partial<Record<ImportField, keyof EntryRowText>>;

type Alike = keyof typeof ALIKE;
const FIELDS = Object.entries(ALIKE) as [Alike, (typeof ALIKE)[Alike]][];

/** An empty cell of these says nothing; an empty cell of any other says that there is none. */
const WITH_DEFAULT = new Set<ImportField>([
  "population",
  "measure",
  "unit",
  "qualifier",
  "place_role",
  "period_start_basis",
  "as_of_basis",
  "role",
]);
/** The parts of a series that an empty cell leaves open, unless the row names its figure. */
const OPEN_PARTS = new Set<ImportField>(["dataset", "definition", "baseline"]);

const OTHERS = ["low", "high", "place", "origin", "via", "provisional"] as const;

/** The names of a row as records know them. */
export interface FoundNames {
  place: string;
  origin: string;
  dataset: string | null;
  via: string[];
}

/**
 * A row of a file as the row that a person would type. What the file has no column for is taken from
 * `base`, the figure that the row names by its id, else is as a new row has it.
 */
export function toRowText(
  { row, texts }: Pick<ImportedRow, "row" | "texts">,
  names: FoundNames,
  base: EntryRowText | null,
): EntryRowText {
  const named = (texts.id ?? "") !== "";
  const typed = { ...(base ?? emptyRow("")), key: String(row), reasons: {} };
  for (const [field, key] of FIELDS) {
    const text = texts[field];
    if (text === undefined || (text === "" && WITH_DEFAULT.has(field))) continue;
    typed[key] = text === "" && named && OPEN_PARTS.has(field) ? "-" : text;
  }
  typed.kind = typed.qualifier === "not_available" ? "not_available" : "figure";
  const isRange = typed.qualifier === "range";
  typed.low = isRange ? (texts.low ?? typed.low) : "";
  typed.high = isRange ? (texts.high ?? typed.high) : "";
  if (typed.unit === "") typed.unit = usualUnit(typed.indicator) ?? "";
  if (typed.measure !== "cumulative") typed.baseline = "";
  if (texts.provisional !== undefined) typed.provisional = texts.provisional === "true";
  if (typed.role === "recommended") typed.roleReason = "";
  // Our usual columns have no reason beside the role.
  else if (texts.role_reason === undefined && typed.roleReason === "")
    typed.roleReason = "unverified";
  typed.place = names.place;
  typed.origin = names.origin;
  if (names.dataset !== null && (texts.dataset ?? "") === "") typed.dataset = names.dataset;
  if (texts.via !== undefined || base === null) typed.via = names.via.join(",");
  return typed;
}

/** The field of a file that a field of a row of entry comes from. */
export function toImportField(field: string | null): ImportField | null {
  if (field === null) return null;
  const found = FIELDS.find(([, key]) => key === field);
  if (found) return found[0];
  return OTHERS.find((one) => one === field) ?? null;
}
