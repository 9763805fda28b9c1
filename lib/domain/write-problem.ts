/**
 * What may be wrong with a write, besides what the checks of entry find: codes of problems
 * (lib/domain/refusal.ts) that the use cases which write figures and documents name.
 */
export const WRITE_PROBLEMS = [
  "draft_too_long",
  "nothing_to_submit",
  "reason_missing",
  "text_missing",
  "text_too_long",
  "unknown_crisis",
  "unknown_place",
  "unknown_organisation",
  "unknown_document",
  "unknown_series",
  "unknown_revision",
  "other_crisis",
  "fall_without_reason",
  "fall_at_later_figure",
  "already_superseded",
  "cannot_supersede",
  "not_published",
  "already_withdrawn",
  "not_a_date",
  "date_in_future",
  "same_document",
  "document_exists",
  "merged_document",
  "nothing_changed",
  "text_not_found",
  "reason_repeats_text",
  "paste_too_long",
  "nothing_accepted",
  "import_closed",
  "import_judged_otherwise",
  "import_undone",
  "import_undo_empty",
] as const;
export type WriteProblemCode = (typeof WRITE_PROBLEMS)[number];
