import "server-only";
import type { EntryDocumentText, EntryRowText } from "@/lib/domain/entry";
import { emptyReport } from "@/lib/domain/next-report";
import type { Actor } from "@/lib/domain/permissions";
import { freeReferences } from "@/lib/domain/row-reference";
import { driver } from "@/lib/store/connection";
import { readCrises } from "@/lib/store/read-entities";
import { problem, refuseInvalid, refuseNotFound } from "./refuse";
import { requirePermission } from "./require-permission";
import { saveDraft } from "./save-draft";

/**
 * Starts a draft with the rows that a person accepted of what a text states. They are typed text like
 * any other: checked in the grid, and recorded by nobody but who submits them. A row that is a part of
 * one that was not accepted stands alone.
 */
export async function startDraftFromSuggestions(
  actor: Actor | null,
  {
    crisis: slug,
    document,
    rows,
    at,
  }: {
    crisis: string;
    document: Partial<EntryDocumentText>;
    rows: readonly EntryRowText[];
    at: Date;
  },
): Promise<{ id: string; version: number }> {
  const person = requirePermission(actor, "draft.write");
  const crisis = readCrises(driver(), "listed").find((one) => one.slug === slug);
  if (!crisis) return refuseNotFound("crisis");
  requirePermission(person, "draft.write", crisis.id);
  if (rows.length === 0) return refuseInvalid(problem(null, "nothing_accepted"));
  const empty = emptyReport(slug);
  const report = {
    ...empty,
    document: { ...empty.document, ...document },
    rows: freeReferences(rows).rows,
  };
  return saveDraft(person, { id: null, report, baseVersion: null, at });
}
