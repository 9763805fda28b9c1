import type { SourceRow } from "./source-row";

const SAMPLE: SourceRow = {
  crisis: "Libya 2019",
  indicator: "killed",
  value: "400",
  qualifier: "exact",
  population: "all",
  measure: "cumulative",
  period_start: "2019-04-04",
  as_of: "2019-05-08",
  published: "2019-05-08",
  source_org: "WHO",
  document_title: "A report",
  document_url: "https://example.org/report",
  location: "Tripoli",
  note: "",
};

/** A row for tests: Libya's shape, with the cells that matter replaced. */
export function sampleRow(cells: Partial<SourceRow> = {}): SourceRow {
  return { ...SAMPLE, ...cells };
}
