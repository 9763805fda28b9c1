/** Why a file is no table that can be imported; `code` of its text. */
export const UNREADABLE_CODES = [
  "empty",
  "too_large",
  "picture",
  "pdf",
  "old_workbook",
  "encrypted",
  "opendocument",
  "binary_workbook",
  "archive",
  "web_page",
  "not_text",
  "broken_workbook",
  "too_much_inside",
  "document_type",
  "no_sheet",
  "sheet_not_found",
  "too_many_sheets",
  "too_many_rows",
  "too_many_figures",
  "too_many_columns",
  "cell_too_long",
  "row_too_long",
  "quote_not_closed",
  "quote_misplaced",
  "no_rows",
  "taken_away",
] as const;
export type UnreadableCode = (typeof UNREADABLE_CODES)[number];

/** Thrown where a file cannot be read as a table: the file is at fault, not the program. */
export class UnreadableFile extends Error {
  override name = "UnreadableFile";

  constructor(
    readonly code: UnreadableCode,
    readonly values: Record<string, string | number> = {},
  ) {
    super([code, ...Object.entries(values).map(([name, value]) => `${name}: ${value}`)].join("; "));
  }
}
