import "server-only";
import { isPublicState } from "@/lib/domain/figure-state";
import type { Actor } from "@/lib/domain/permissions";
import { redactState, REDACTED } from "@/lib/domain/redact";
import { removeFile } from "@/lib/store/attachment-files";
import { driver } from "@/lib/store/connection";
import { isPublicDocument } from "@/lib/store/figure-ids";
import { readFigureStates } from "@/lib/store/figure-states";
import { isEvidence } from "@/lib/store/import-batches";
import { markChanged } from "@/lib/store/mark-changed";
import {
  holdsReason,
  insertRedactions,
  readHoldingFields,
  scrubTexts,
} from "@/lib/store/redactions";
import { forgetOldPages } from "@/lib/store/sqlite";
import { writeAudit } from "@/lib/store/write-audit";
import { writeTransaction } from "@/lib/store/write-transaction";
import { fileHolds } from "./imports/file-holds";
import { findReach } from "./find-reach";
import { redactDocumentBeneath } from "./redact-document";
import { problem, refuseInvalid } from "./refuse";
import { requireForFigure } from "./require-crises";
import { requireText } from "./require-text";
import { reviseBeneath } from "./revise-beneath";

/**
 * Takes a text, such as a name, out of a figure: at once, in the current state, in one that waits and in
 * every earlier one, and out of what {@link findReach} finds around it. What was done is recorded, what
 * was taken out is not. A kept file of an import that holds it is deleted; evidence is not changed.
 */
export async function redactFigure(
  actor: Actor | null,
  input: { figureId: string; text: string; reason: string; at: Date },
): Promise<void> {
  const { figureId, at } = input;
  const taken = requireText("text", input.text);
  const reason = requireText("reason", input.reason);
  if (reason.includes(taken)) refuseInvalid(problem("reason", "reason_repeats_text"));
  if (REDACTED.includes(taken)) refuseInvalid(problem("text", "text_not_found"));
  const person = requireForFigure(driver(), actor, "figure.redact", figureId);
  const holding = new Set<string>();
  for (const file of findReach(driver(), person, figureId, taken).files)
    if (await fileHolds(file, taken)) holding.add(file.sha256);
  await writeTransaction((db) => {
    const { id: by } = requireForFigure(db, actor, "figure.redact", figureId);
    const stamp = { by, at, reason };
    const { reach, files } = findReach(db, person, figureId, taken);
    const { figures, documents } = reach;
    const wasPublic = [...readFigureStates(db, figures).values()].some(isPublicState);
    const reasons = holdsReason(db, figures, taken);
    const held = readHoldingFields(db, figures, taken);
    const records = scrubTexts(db, reach, taken);
    const changed = documents.filter((id) => redactDocumentBeneath(db, id, taken, stamp));
    if (records + changed.length === 0) refuseInvalid(problem("text", "text_not_found"));
    const redact = (state: Parameters<typeof redactState>[0]) => redactState(state, taken);
    const { isPublic } = reviseBeneath(db, figures, redact, stamp);
    const done = figures.flatMap((id) =>
      [...(held.get(id) ?? (id === figureId ? ["around"] : []))].map((field) => ({
        figureId: id,
        field,
        reason,
      })),
    );
    insertRedactions(db, done, stamp);
    const gone = files.filter(({ sha256 }) => holding.has(sha256) && !isEvidence(db, sha256));
    writeAudit(db, stamp, [
      ...done.map((one) => ({ action: "figure.redacted" as const, ...one })),
      ...gone.map(({ id: importId, name }) => ({
        action: "import.file_removed" as const,
        importId,
        name: name.replaceAll(taken, REDACTED),
        reason,
      })),
    ]);
    if (isPublic || (reasons && wasPublic) || changed.some((id) => isPublicDocument(db, id)))
      markChanged(db, { figures, documents: changed });
    // Last: should the rest not be kept after all, a file less is the smaller harm.
    for (const { sha256 } of gone) removeFile(sha256);
  });
  forgetOldPages(driver());
}
