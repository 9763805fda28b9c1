import type { UserRole } from "./permissions";

/** What was done to which record; written in the transaction that did it, never changed. */
export type AuditAction =
  | { action: "draft.discarded"; draftId: string }
  | { action: "figure.submitted"; figureId: string; revision: number; baseRevision: number | null }
  | { action: "figure.approved"; figureId: string; revision: number; ownFigure: boolean }
  | { action: "figure.sent_back"; figureId: string; revision: number }
  | { action: "figure.cancelled"; figureId: string; revision: number }
  | {
      action: "figure.withdrawn";
      figureId: string;
      by: "source" | "us";
      on: string;
      reason: string;
    }
  | { action: "figure.superseded"; figureId: string; supersededById: string; reason: string }
  | { action: "figure.redacted"; figureId: string; field: string; reason: string }
  | { action: "document.created"; documentId: string }
  | { action: "document.submitted"; documentId: string; revision: number }
  | { action: "document.approved"; documentId: string; revision: number; figures: number }
  | { action: "document.sent_back" | "document.cancelled"; documentId: string; revision: number }
  | { action: "document.changed"; documentId: string; revision: number; figures: number }
  | { action: "document.merged"; documentId: string; intoId: string; figures: number }
  | { action: "attachment.added"; documentId: string; sha256: string; isPublic: boolean }
  | { action: "attachment.published" | "attachment.hidden"; documentId: string; sha256: string }
  | { action: "series.created"; seriesId: string; key: string }
  | { action: "series.checked"; seriesId: string; on: string }
  | {
      action: "record.created" | "record.archived" | "record.restored";
      record: RecordName;
      recordId: string;
    }
  | { action: "record.edited"; record: RecordName; recordId: string; changed: FieldChange[] }
  | { action: "organisation.merged"; organisationId: string; intoId: string; records: number }
  | {
      action: "import.committed";
      importId: string;
      /** Of the file. */
      name: string;
      sha256: string;
      figures: number;
      isPublished: boolean;
    }
  | { action: "import.file_removed"; importId: string; name: string; reason: string }
  | { action: "import.undone"; importId: string; name: string; figures: number; reason: string }
  | { action: "headline.chosen"; crisisId: string; slot: string; seriesIds: string[] }
  | { action: "person.invited" | "person.link_made" | "person.joined"; userId: string }
  | { action: "person.role_changed"; userId: string; from: UserRole; to: UserRole }
  | { action: "person.crises_changed"; userId: string; crisisIds: string[] }
  | { action: "person.deactivated" | "person.reactivated"; userId: string }
  | {
      action: "person.signed_in" | "person.signed_out_everywhere" | "person.password_changed";
      userId: string;
    }
  | { action: "person.second_factor_on" | "person.second_factor_off"; userId: string }
  | { action: "setting.changed"; key: string; value: string }
  /** `value` is the name of the copy that took the database's place. */
  | { action: "installation.restored"; key: "installation"; value: string };

/** Records that people keep besides figures. */
export type RecordName = "crisis" | "event" | "series" | "organisation" | "place" | "document";

/** One field before and after, as text; null where it was or is empty. */
export interface FieldChange {
  field: string;
  from: string | null;
  to: string | null;
}

/** Id of the record that an action was done to. */
export function subjectOf(event: AuditAction): string {
  if ("figureId" in event) return event.figureId;
  if ("documentId" in event) return event.documentId;
  if ("seriesId" in event) return event.seriesId;
  if ("recordId" in event) return event.recordId;
  if ("organisationId" in event) return event.organisationId;
  if ("crisisId" in event) return event.crisisId;
  if ("userId" in event) return event.userId;
  if ("importId" in event) return event.importId;
  return "draftId" in event ? event.draftId : event.key;
}
