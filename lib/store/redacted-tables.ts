import "server-only";
import type { DocumentState } from "@/lib/domain/document-state";
import type { EntryReportText } from "@/lib/domain/entry";
import type { FigureState } from "@/lib/domain/figure-state";
import type { SavedMapping } from "@/lib/domain/import/import-record";
import {
  redactDetail,
  redactDocument,
  redactReport,
  redactState,
  redactText,
  redactWarnings,
} from "@/lib/domain/redact";
import { redactHead, redactPlan, redactPreview, redactTexts } from "@/lib/domain/redact-import";
import { containsAny, inList } from "./sqlite";

/** A kept text, or the JSON in a column, without what is taken out of it. */
interface Scrub {
  isJson: boolean;
  without: (kept: string, taken: string) => string;
}

/** A table that texts are taken out of in place. */
interface ScrubbedTable {
  table: string;
  key: readonly string[];
  columns: Readonly<Record<string, Scrub>>;
  /** Which of its rows, by the lists of a reach: `figures`, `documents`, `crises`, `cited`, `imports`. */
  of: string;
  /** A column that rises, so that nobody who has the row open writes the text back. */
  raises?: string;
}

const TEXT: Scrub = { isJson: false, without: redactText };

function json<Kept>(redact: (kept: Kept, taken: string) => Kept): Scrub {
  return {
    isJson: true,
    without: (kept, taken) => JSON.stringify(redact(JSON.parse(kept) as Kept, taken)),
  };
}

/** One that was submitted holds what it became in place of a report. */
const DRAFT = json<EntryReportText | { rows?: undefined }>((kept, taken) =>
  kept.rows === undefined ? kept : redactReport(kept, taken),
);
const MAPPING = json<Pick<SavedMapping, "columns" | "constants">>((kept, taken) => ({
  ...kept,
  constants: redactTexts(kept.constants, taken),
}));

const REVIEWS = `((subjectKind = 'figure' AND ${inList("subjectId", "figures")})
  OR (subjectKind = 'document' AND ${inList("subjectId", "documents")}))`;
const SUBJECTS = ["figures", "documents", "imports"].map((list) => inList("subject", list));
const DRAFTS = `(crisisId IS NULL OR ${inList("crisisId", "crises")} OR ${containsAny("payload", "cited")})`;

/**
 * Every place that a text is taken out of besides the current states of figures and documents, which
 * get a revision. The only rewriting of history that there is.
 */
export const REDACTED_TABLES: readonly ScrubbedTable[] = [
  {
    table: "FigureRevision",
    key: ["figureId", "revision"],
    columns: { state: json<FigureState>(redactState), reason: TEXT },
    of: inList("figureId", "figures"),
  },
  { table: "Review", key: ["id"], columns: { warnings: json(redactWarnings) }, of: REVIEWS },
  {
    table: "ReviewComment",
    key: ["id"],
    columns: { text: TEXT },
    of: `reviewId IN (SELECT id FROM Review WHERE ${REVIEWS})`,
  },
  {
    table: "AuditEvent",
    key: ["id"],
    columns: { detail: json<Record<string, unknown>>(redactDetail) },
    of: SUBJECTS.join(" OR "),
  },
  {
    table: "EntryDraft",
    key: ["id"],
    columns: { payload: DRAFT },
    of: DRAFTS,
    raises: "version",
  },
  {
    table: "DraftAttachment",
    key: ["draftId", "sha256"],
    columns: { name: TEXT },
    of: `draftId IN (SELECT id FROM EntryDraft WHERE ${DRAFTS})`,
  },
  {
    table: "DocumentRevision",
    key: ["documentId", "revision"],
    columns: { state: json<DocumentState>(redactDocument), reason: TEXT },
    of: inList("documentId", "documents"),
  },
  {
    // Duplicates that were merged into it; nobody changes them any more.
    table: "Document",
    key: ["id"],
    columns: { title: TEXT, note: TEXT },
    of: inList("mergedIntoId", "documents"),
  },
  {
    table: "DocumentAttachment",
    key: ["documentId", "sha256"],
    columns: { name: TEXT },
    of: inList("documentId", "documents"),
  },
  {
    table: "ImportBatch",
    key: ["id"],
    columns: {
      name: TEXT,
      plan: json(redactPlan),
      head: json(redactHead),
      preview: json(redactPreview),
      undoReason: TEXT,
    },
    of: inList("id", "imports"),
    raises: "version",
  },
  { table: "SavedMapping", key: ["id"], columns: { mapping: MAPPING }, of: "1 = 1" },
  {
    table: "SeriesCheck",
    key: ["seriesId", "checkedOn"],
    columns: { note: TEXT },
    of: `seriesId IN (SELECT seriesId FROM Figure WHERE ${inList("id", "figures")})`,
  },
  {
    table: "Redaction",
    key: ["id"],
    columns: { reason: TEXT },
    of: inList("figureId", "figures"),
  },
];
