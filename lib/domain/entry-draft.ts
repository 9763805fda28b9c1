import type { EntryReportText } from "./entry";

/** A report being entered, as its owner left it. */
export interface EntryDraftRecord {
  id: string;
  ownerId: string;
  report: EntryReportText;
  /** Raised by every save; the next save names the one that it was based on. */
  version: number;
  /** An instant, ISO 8601. */
  updatedAt: string;
}

/** A draft as the list of one's drafts shows it. */
export interface EntryDraftSummary {
  id: string;
  /** Slug as typed; empty where none was chosen yet. */
  crisis: string;
  /** As typed. */
  documentTitle: string;
  /** Organisation code as typed. */
  publisher: string;
  rows: number;
  version: number;
  updatedAt: string;
}
