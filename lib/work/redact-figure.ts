import "server-only";
import { isPublicState, type FigureState } from "@/lib/domain/figure-state";
import type { Actor } from "@/lib/domain/permissions";
import {
  redactReport,
  redactState,
  redactText,
  REDACTED,
  type RedactableField,
} from "@/lib/domain/redact";
import { raiseDataVersion } from "@/lib/store/data-version";
import { readFigureState } from "@/lib/store/figure-states";
import { insertRedaction, scrubHistory } from "@/lib/store/redactions";
import { writeAudit } from "@/lib/store/write-audit";
import { writeTransaction } from "@/lib/store/write-transaction";
import { problem, refuseInvalid, refuseNotFound } from "./refuse";
import { requireForFigure } from "./require-crises";
import { requireText } from "./require-text";
import { reviseBeneath } from "./revise-beneath";

/**
 * Takes a text, such as a name, out of a figure's excerpt or note: at once, in the current state, in
 * one that waits and in every earlier one, in the reasons and comments written about it, and in
 * drafts of its crisis. What was done is recorded, what was taken out is not. Files are not changed.
 */
export async function redactFigure(
  actor: Actor | null,
  input: { figureId: string; field: RedactableField; text: string; reason: string; at: Date },
): Promise<void> {
  const { figureId, field, at } = input;
  const taken = requireText("text", input.text);
  const reason = requireText("reason", input.reason);
  if (reason.includes(taken)) refuseInvalid(problem("reason", "reason_repeats_text"));
  if (REDACTED.includes(taken)) refuseInvalid(problem("text", "text_not_found"));
  await writeTransaction((db) => {
    const { id: by } = requireForFigure(db, actor, "figure.redact", figureId);
    const current = readFigureState(db, figureId) ?? refuseNotFound("figure");
    const stamp = { by, at, reason };
    const { records, reasons } = scrubHistory(db, figureId, {
      text: (text) => redactText(text, taken),
      state: (state) => redactState(state, field, taken),
      report: (report) => redactReport(report, taken),
    });
    if (records === 0) refuseInvalid(problem("text", "text_not_found"));
    const redact = (state: FigureState) => redactState(state, field, taken);
    const { isPublic } = reviseBeneath(db, [figureId], redact, stamp);
    insertRedaction(db, { figureId, field, reason }, stamp);
    writeAudit(db, stamp, [{ action: "figure.redacted", figureId, field, reason }]);
    if (isPublic || (reasons && isPublicState(current))) raiseDataVersion(db);
  });
}
