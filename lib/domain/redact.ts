import type { EntryReportText } from "./entry";
import type { FigureState } from "./figure-state";

/** The texts of a figure from which a name may have to be taken out. */
export const REDACTABLE = ["excerpt", "note"] as const;
export type RedactableField = (typeof REDACTABLE)[number];

/** Stands where something was taken out. */
export const REDACTED = "[…]";

/** The text without what is to be taken out. */
export function redactText(text: string, taken: string): string {
  return text.replaceAll(taken, REDACTED);
}

/** A typed report without that text in what its rows say of their numbers. */
export function redactReport(report: EntryReportText, taken: string): EntryReportText {
  const redact = (text: string) => redactText(text, taken);
  const rows = report.rows.map((row) => ({
    ...row,
    excerpt: redact(row.excerpt),
    note: redact(row.note),
    reasons: Object.fromEntries(
      Object.entries(row.reasons).map(([code, reason]) => [code, redact(reason)]),
    ),
  }));
  return { ...report, rows };
}

/** The state without that text in the field, and in the reason of a withdrawal. */
export function redactState(
  state: FigureState,
  field: RedactableField,
  taken: string,
): FigureState {
  const { [field]: text, withdrawnReason } = state;
  return {
    ...state,
    [field]: text && redactText(text, taken),
    withdrawnReason: withdrawnReason && redactText(withdrawnReason, taken),
  };
}
