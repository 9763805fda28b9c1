import "server-only";
import { emptyReport, nextReport } from "@/lib/domain/next-report";
import type { Crisis } from "@/lib/domain/model";
import type { Actor } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { readCrises, readDocuments, readOrganisations } from "@/lib/store/read-entities";
import { readFiguresByIds } from "@/lib/store/read-figures";
import { readLastFigureIds } from "@/lib/store/read-report-kinds";
import { refuseNotFound } from "./refuse";
import { requirePermission } from "./require-permission";
import { saveDraft } from "./save-draft";

/** Counts of one report that come back as rows: a table, not a data set. */
const MOST_ROWS = 50;

/**
 * Starts a draft: an empty one, or the next report after the document `after` with a row for each
 * count that this one had.
 */
export async function startReport(
  actor: Actor | null,
  { crisis: slug, after, at }: { crisis: string; after: string | null; at: Date },
): Promise<{ id: string; version: number }> {
  const person = requirePermission(actor, "draft.write");
  const crisis = readCrises(driver(), "listed").find((one) => one.slug === slug);
  if (!crisis) return refuseNotFound("crisis");
  requirePermission(person, "draft.write", crisis.id);
  const report = after === null ? emptyReport(slug) : followUp(crisis, after);
  return saveDraft(person, { id: null, report, baseVersion: null, at });
}

function followUp(crisis: Crisis, documentId: string) {
  const db = driver();
  const last = readDocuments(db, [documentId], readOrganisations(db)).get(documentId);
  if (!last) return refuseNotFound("document");
  const ids = readLastFigureIds(db, documentId, crisis.id).slice(0, MOST_ROWS);
  const figures = readFiguresByIds(db, ids);
  return nextReport(
    crisis.slug,
    last,
    ids.flatMap((id) => figures.get(id) ?? []),
  );
}
