import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { findCrisisId } from "@/lib/store/find-ids";
import { readFiguresByIds } from "@/lib/store/read-figures";
import { readLastFigureIds } from "@/lib/store/read-report-kinds";
import { writeTransaction } from "@/lib/store/write-transaction";
import { noteChecks } from "./note-checks";
import { refuseNotFound } from "./refuse";
import { requirePermission } from "./require-permission";

/**
 * Notes that the person looked today and found no new figure for any of the counts that a document
 * states in a crisis. Answers how many counts there are.
 */
export async function noteNoNews(
  actor: Actor | null,
  { documentId, crisis, at }: { documentId: string; crisis: string; at: Date },
): Promise<{ series: number }> {
  const person = requirePermission(actor, "figure.submit");
  const crisisId = findCrisisId(driver(), crisis) ?? refuseNotFound("crisis");
  requirePermission(person, "figure.submit", crisisId);
  return writeTransaction((db) => {
    const ids = readLastFigureIds(db, documentId, crisisId);
    if (ids.length === 0) refuseNotFound("document");
    const series = new Set(
      [...readFiguresByIds(db, ids).values()].map((reported) => reported.series.id),
    );
    const checks = [...series].map((seriesId) => ({ seriesId, note: null }));
    noteChecks(db, checks, { by: person.id, at });
    return { series: series.size };
  });
}
