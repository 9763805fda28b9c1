import type { DocumentRecord } from "./record-batch";

/** Everything that one saved state of a document holds: the JSON of a revision, and the current row. */
export interface DocumentState extends DocumentRecord {
  revision: number;
}
