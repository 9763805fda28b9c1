import "server-only";
import type { Crisis } from "@/lib/domain/model";
import { isAllowed, type Actor } from "@/lib/domain/permissions";
import { groupReportKinds, type ReportKind } from "@/lib/domain/report-kind";
import { driver } from "@/lib/store/connection";
import { readCrises } from "@/lib/store/read-entities";
import { readReportDocuments } from "@/lib/store/read-report-kinds";
import { requirePermission } from "./require-permission";

/** The crises for which the person may enter reports, in home page order. */
export async function listEntryCrises(actor: Actor | null): Promise<Crisis[]> {
  const person = requirePermission(actor, "draft.write");
  return readCrises(driver(), "listed").filter(({ id }) => isAllowed(person, "draft.write", id));
}

/** The kinds of report that a crisis has, see {@link groupReportKinds}. */
export async function listReportKinds(
  actor: Actor | null,
  { crisisId }: { crisisId: string },
): Promise<ReportKind[]> {
  requirePermission(actor, "draft.write", crisisId);
  return groupReportKinds(readReportDocuments(driver(), crisisId));
}
