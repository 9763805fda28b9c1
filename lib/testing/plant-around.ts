import { driver } from "@/lib/store/connection";
import { change, readOne } from "@/lib/store/sql";
import { plant } from "./plant";
import { figureState } from "./stored";

/** Writes a name into whatever people may have written around a figure. */
export function plantAround(
  name: string,
  of: {
    id: string;
    documentId: string;
    seriesId: string;
    draftId: string;
    importId: string;
  },
): void {
  const { id, documentId, seriesId, draftId, importId } = of;
  const db = driver();
  const at = "2026-03-01T10:00:00.000+00:00";
  const by = { attachedBy: "amina", attachedAt: at };
  const state = JSON.stringify({ ...figureState(id), page: name, excerpt: name });
  change(db, "UPDATE FigureRevision SET reason = @name, state = @state WHERE figureId = @id", {
    name,
    state,
    id,
  });
  change(
    db,
    `UPDATE Figure SET excerpt = @name, page = @name, computedBy = @name, withdrawnReason = @name
     WHERE id = @id`,
    { name, id },
  );
  const warnings = [{ code: "jump", values: { document: name }, reason: name }];
  const review = { id: "planted0review00", subjectKind: "figure", subjectId: id, revision: 99 };
  plant(db, "Review", {
    ...review,
    status: "replaced",
    warnings: JSON.stringify(warnings),
    submittedBy: "amina",
    submittedAt: at,
  });
  const comment = { id: "planted0comment0", reviewId: review.id, writtenBy: "rosa", writtenAt: at };
  plant(db, "ReviewComment", { ...comment, text: name });
  plant(db, "AuditEvent", {
    id: "planted0audit000",
    at,
    actor: "rosa",
    action: "record.edited",
    subject: documentId,
    detail: JSON.stringify({ changed: [{ field: "title", from: name, to: null }] }),
  });
  plant(db, "Attachment", {
    sha256: "a".repeat(64),
    mediaType: "application/pdf",
    bytes: 1,
    uploadedBy: "amina",
    uploadedAt: at,
  });
  const named = { sha256: "a".repeat(64), name: `${name}.pdf`, ...by };
  plant(db, "DraftAttachment", { draftId, ...named });
  plant(db, "DocumentAttachment", { documentId, ...named });
  plant(db, "Document", {
    id: "planted0merged00",
    title: name,
    note: name,
    edition: "merged",
    mergedIntoId: documentId,
  });
  change(db, "UPDATE Document SET note = @name WHERE id = @documentId", { name, documentId });
  change(db, "UPDATE DocumentRevision SET reason = @name WHERE documentId = @documentId", {
    name,
    documentId,
  });
  const mapping = { columns: [], constants: { note: name } };
  plant(db, "SavedMapping", {
    id: "planted0mapping0",
    name: "Reports",
    mapping: JSON.stringify(mapping),
    savedBy: "amina",
    savedAt: at,
  });
  plant(db, "SeriesCheck", { seriesId, checkedOn: "2019-06-01", note: name });
  plant(db, "Redaction", {
    id: "planted0redacted",
    figureId: id,
    field: "note",
    reason: name,
    redactedBy: "rosa",
    redactedAt: at,
  });
  const plan = readOne<{ plan: string }>(db, "SELECT plan FROM ImportBatch WHERE id = @importId", {
    importId,
  });
  const parsed = JSON.parse(plan?.plan ?? "{}") as object;
  change(
    db,
    "UPDATE ImportBatch SET name = @name, undoReason = @name, plan = @plan WHERE id = @importId",
    { name, importId, plan: JSON.stringify({ ...parsed, reasons: { jump: name } }) },
  );
}
