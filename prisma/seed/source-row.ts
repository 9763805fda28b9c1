/** One row of the seven main files: text as it stands in the file, empty where it says nothing. */
export interface SourceRow {
  crisis: string;
  indicator: string;
  value: string;
  qualifier: string;
  population: string;
  measure: string;
  period_start: string;
  as_of: string;
  published: string;
  source_org: string;
  document_title: string;
  document_url: string;
  location: string;
  note: string;
}

/** A row of `ukraine-2022-revisions.csv`: one stored edition of one figure. */
export interface EditionRow {
  crisis: string;
  indicator: string;
  measure: string;
  as_of: string;
  edition: string;
  value: string;
  first_seen: string;
  last_seen: string;
  first_commit: string;
  source_org: string;
}

/** A row of `idmc-gidd-revisions.csv`: one value in two yearly editions. */
export interface RestatementRow {
  iso3: string;
  country: string;
  year: string;
  measure: string;
  value_2024_edition: string;
  value_2025_edition: string;
  change: string;
}

/** Where a row stands: file name and line, counting the header as line 1. */
export interface RowPlace {
  file: string;
  line: number;
}

/** The clauses of a note, in order: it separates them by semicolons. */
export function readClauses(note: string): string[] {
  return note
    .split(";")
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}
