import type { PlacedPanel } from "@/lib/series/placed";
import type { Theme } from "@/lib/domain/theme";

/** One thing that a person can do about what was found, by one click: put a text into fields. */
export interface Fix {
  label: string;
  /** Texts by the name of the row's field. */
  fields: Record<string, string>;
}

/** What is wrong with a field, in words. */
export interface DescribedProblem {
  field: string;
  /** Nothing is wrong, something is still to be filled in. */
  isMissing: boolean;
  text: string;
  fixes: Fix[];
}

/** What a check found, in words. */
export interface DescribedFinding {
  level: "error" | "warning";
  code: string;
  field: string;
  text: string;
  fixes: Fix[];
}

/** The series of a row: on record, or one that would be new. */
export interface DescribedSeries {
  isNew: boolean;
  title: string;
  /** How it counts, who counts, data set. */
  detail: string;
  /** The last number on its line, with its day. */
  last: string | null;
  path: string | null;
}

/** A small picture of the series with the row's number in it. */
export interface DescribedChart {
  panel: PlacedPanel;
  theme: Theme;
  label: string;
  /** Where the row's number stands, in pixels of the picture. */
  mark: { x: number; y: number } | null;
}

/** A figure of the row's series and day that the row may state anew. */
export interface DescribedEdition {
  figure: string;
  text: string;
}

/** One of a list to choose from that depends on the report. */
export interface DescribedChoice {
  value: string;
  label: string;
}

export interface DescribedRow {
  key: string;
  /** The row as readers would read it. */
  sentence: string | null;
  /** What it says it is a part of or adds to. */
  links: string[];
  series: DescribedSeries | null;
  editions: DescribedEdition[];
  problems: DescribedProblem[];
  findings: DescribedFinding[];
  chart: DescribedChart | null;
}

/** A document on record at the address that was typed. */
export interface DescribedDocument {
  id: string;
  title: string;
  detail: string;
}

/** A report examined, in the reader's language. */
export interface DescribedReport {
  documentProblems: DescribedProblem[];
  /** The chosen document where one on record was chosen. */
  chosen: DescribedDocument | null;
  /** Documents on record at the address that was typed. */
  recorded: DescribedDocument[];
  rows: DescribedRow[];
  /** Its rows, and figures on record, that a row may be a part of or add to. */
  siblings: DescribedChoice[];
  figures: DescribedChoice[];
  /** Events of the crisis. */
  events: DescribedChoice[];
}
