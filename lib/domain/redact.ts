import type { DocumentState } from "./document-state";
import type { EntryReportText } from "./entry";
import type { FigureState } from "./figure-state";
import type { AcceptedWarning } from "./review";

/** The texts of a figure from which a name may have to be taken out. */
export const REDACTABLE = ["excerpt", "note", "page", "computedBy"] as const;
export type RedactableField = (typeof REDACTABLE)[number];

/** Stands where something was taken out. */
export const REDACTED = "[…]";

/** The text without what is to be taken out. */
export function redactText(text: string, taken: string): string {
  return text.replaceAll(taken, REDACTED);
}

/** A typed report without that text in what it says of its document and its numbers. */
export function redactReport(report: EntryReportText, taken: string): EntryReportText {
  const redact = (text: string) => redactText(text, taken);
  const rows = report.rows.map((row) => ({
    ...row,
    excerpt: redact(row.excerpt),
    note: redact(row.note),
    page: redact(row.page),
    // A draft that was kept when rows had fewer fields lacks it.
    ...("computedBy" in row ? { computedBy: redact(row.computedBy) } : {}),
    reasons: Object.fromEntries(
      Object.entries(row.reasons).map(([code, reason]) => [code, redact(reason)]),
    ),
  }));
  const { title, note } = report.document;
  const document = { ...report.document, title: redact(title), note: redact(note) };
  return { ...report, document, rows };
}

/** The fields of a figure that hold that text. */
export function findRedactable(state: FigureState, taken: string): RedactableField[] {
  return REDACTABLE.filter((field) => state[field]?.includes(taken));
}

/** The state without that text, also in the reason of a withdrawal. */
export function redactState(state: FigureState, taken: string): FigureState {
  const redact = (text: string | null) => text && redactText(text, taken);
  const { excerpt, note, page, computedBy, withdrawnReason } = state;
  return {
    ...state,
    excerpt: redact(excerpt),
    note: redact(note),
    page: redact(page),
    computedBy: redact(computedBy),
    withdrawnReason: redact(withdrawnReason),
  };
}

/** A document without that text in its title and note; its address stays, so that it is found. */
export function redactDocument(state: DocumentState, taken: string): DocumentState {
  const { title, note } = state;
  return { ...state, title: redactText(title, taken), note: note && redactText(note, taken) };
}

/** Warnings without that text in the reasons given and in the title of a document that they name. */
export function redactWarnings(
  warnings: readonly AcceptedWarning[],
  taken: string,
): AcceptedWarning[] {
  return warnings.map(({ code, values, reason }) => {
    const { document } = values;
    const told =
      typeof document === "string" ? { ...values, document: redactText(document, taken) } : values;
    return { code, values: told, reason: redactText(reason, taken) };
  });
}

/** What a line of the audit trail says beside codes and ids. */
interface AuditDetail {
  reason?: unknown;
  name?: unknown;
  changed?: unknown;
}

/** The same without that text in a reason, a file's name, and a field before and after a change. */
export function redactDetail<Detail extends AuditDetail>(detail: Detail, taken: string): Detail {
  const redact = (text: unknown) => (typeof text === "string" ? redactText(text, taken) : text);
  const changed = Array.isArray(detail.changed)
    ? (detail.changed as { from?: unknown; to?: unknown }[]).map((one) => ({
        ...one,
        from: redact(one.from),
        to: redact(one.to),
      }))
    : detail.changed;
  return {
    ...detail,
    ...("reason" in detail ? { reason: redact(detail.reason) } : {}),
    ...("name" in detail ? { name: redact(detail.name) } : {}),
    ...("changed" in detail ? { changed } : {}),
  };
}
