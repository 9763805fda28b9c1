import type { EntryDocumentText, EntryReportText, EntryRowText } from "@/lib/domain/entry";
import { duplicateRow, emptyRow, rowBelow, withIndicator } from "@/lib/domain/entry-rows";
import { freeReferences, restoreReferences, type FreedReference } from "@/lib/domain/row-reference";

/**
 * A report being typed, with the row that was removed last and the references to it that went with
 * it, so that they can come back.
 */
export interface ReportState {
  report: EntryReportText;
  removed: { row: EntryRowText; index: number; freed: FreedReference[] } | null;
}

/** Names of a row's fields that hold plain text. */
export type RowField = Exclude<keyof EntryRowText, "key" | "kind" | "provisional" | "reasons">;

export type ReportAction =
  | { do: "replace"; report: EntryReportText }
  | { do: "document"; fields: Partial<EntryDocumentText> }
  | { do: "type"; row: string; fields: Partial<Record<RowField, string>> }
  | { do: "kind"; row: string; kind: EntryRowText["kind"] }
  | { do: "provisional"; row: string; provisional: boolean }
  | { do: "reason"; row: string; code: string; text: string }
  /** A row below another, below all where none is named, under a key of its own. */
  | { do: "add"; below: string | null; key: string }
  | { do: "duplicate"; row: string; key: string }
  | { do: "remove"; row: string }
  | { do: "undo" }
  /** One day for every row that has none or had the one before. */
  | { do: "asOf"; from: string; to: string };

/** The report after what a person did. Rows that it did not touch stay the same objects. */
export function reduceReport(state: ReportState, action: ReportAction): ReportState {
  const { report } = state;
  const change = (key: string, edit: (row: EntryRowText) => EntryRowText): ReportState =>
    withRows(
      state,
      report.rows.map((row) => (row.key === key ? edit(row) : row)),
    );
  switch (action.do) {
    case "replace":
      return { report: action.report, removed: null };
    case "document":
      return {
        ...state,
        report: { ...report, document: { ...report.document, ...action.fields } },
      };
    case "type":
      return change(action.row, (row) => typeInto(row, action.fields));
    case "kind":
      return change(action.row, (row) => ({ ...row, kind: action.kind }));
    case "provisional":
      return change(action.row, (row) => ({ ...row, provisional: action.provisional }));
    case "reason":
      return change(action.row, (row) => ({
        ...row,
        reasons: { ...row.reasons, [action.code]: action.text },
      }));
    case "add":
      return addRow(state, action.below, action.key);
    case "duplicate":
      return insertAfter(state, action.row, (row) => duplicateRow(row, action.key));
    case "remove":
      return removeRow(state, action.row);
    case "undo": {
      const { removed } = state;
      if (removed === null) return state;
      const { row, index, freed } = removed;
      const rows = restoreReferences(report.rows, row.key, freed).toSpliced(index, 0, row);
      return { report: { ...report, rows }, removed: null };
    }
    case "asOf":
      return withRows(
        state,
        report.rows.map((row) =>
          row.asOf === "" || row.asOf === action.from ? { ...row, asOf: action.to } : row,
        ),
      );
  }
}

function withRows(state: ReportState, rows: EntryRowText[]): ReportState {
  return { ...state, report: { ...state.report, rows } };
}

/** A number that is typed makes a figure of a row that had none. */
function typeInto(row: EntryRowText, fields: Partial<Record<RowField, string>>): EntryRowText {
  const { indicator, ...others } = fields;
  const named = indicator === undefined ? row : withIndicator(row, indicator);
  const typed = { ...named, ...others };
  const hasNumber = [fields.value, fields.low, fields.high].some((text) => text?.trim());
  return hasNumber && row.kind !== "figure" ? { ...typed, kind: "figure" } : typed;
}

function addRow(state: ReportState, below: string | null, key: string): ReportState {
  const { rows } = state.report;
  const above = below ?? rows.at(-1)?.key;
  if (above === undefined) return withRows(state, [emptyRow(key)]);
  return insertAfter(state, above, (row) => rowBelow(row, key));
}

function insertAfter(
  state: ReportState,
  key: string,
  make: (row: EntryRowText) => EntryRowText,
): ReportState {
  const { rows } = state.report;
  const index = rows.findIndex((row) => row.key === key);
  const row = rows[index];
  return row ? withRows(state, rows.toSpliced(index + 1, 0, make(row))) : state;
}

function removeRow(state: ReportState, key: string): ReportState {
  const { report } = state;
  const index = report.rows.findIndex((row) => row.key === key);
  const row = report.rows[index];
  if (!row) return state;
  const { rows, freed } = freeReferences(report.rows.toSpliced(index, 1));
  return { report: { ...report, rows }, removed: { row, index, freed } };
}
