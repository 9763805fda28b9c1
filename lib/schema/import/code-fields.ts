import {
  DATE_BASES,
  DATE_PRECISIONS,
  FALL_REASONS,
  INDICATORS,
  MEASURES,
  PLACE_ROLES,
  POPULATIONS,
  PUBLIC_STATUSES,
  QUALIFIERS,
  ROLE_REASONS,
  ROLES,
  SUPERSEDE_REASONS,
  UNITS,
} from "@/lib/domain/codes";
import type { ImportField } from "@/lib/domain/import/import-field";
import {
  INDICATOR_WORDS,
  MEASURE_WORDS,
  PLACE_ROLE_WORDS,
  POPULATION_WORDS,
  QUALIFIER_WORDS,
  UNIT_WORDS,
  type WordLists,
} from "./code-words";
import { makeWordTable, type WordTable } from "./word-table";

interface CodeField {
  codes: readonly string[];
  find: WordTable<string>;
}

function field<Code extends string>(
  codes: readonly Code[],
  words?: Readonly<Record<Code, WordLists>>,
): CodeField {
  return { codes, find: makeWordTable(codes, words) };
}

const WITHDRAWERS = ["source", "us"] as const;

/** Fields whose texts are codes of a closed list, with the words that files write for them. */
export const CODE_FIELDS: Readonly<Partial<Record<ImportField, CodeField>>> = {
  indicator: field(INDICATORS, INDICATOR_WORDS),
  population: field(POPULATIONS, POPULATION_WORDS),
  measure: field(MEASURES, MEASURE_WORDS),
  unit: field(UNITS, UNIT_WORDS),
  qualifier: field(QUALIFIERS, QUALIFIER_WORDS),
  place_role: field(PLACE_ROLES, PLACE_ROLE_WORDS),
  role: field(ROLES),
  role_reason: field(ROLE_REASONS),
  fall_reason: field(FALL_REASONS),
  supersede_reason: field(SUPERSEDE_REASONS),
  status: field(PUBLIC_STATUSES),
  as_of_precision: field(DATE_PRECISIONS),
  as_of_basis: field(DATE_BASES),
  period_start_basis: field(DATE_BASES),
  published_basis: field(DATE_BASES),
  withdrawn_by: field(WITHDRAWERS),
};
