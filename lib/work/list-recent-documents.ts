import "server-only";
import type { Crisis } from "@/lib/domain/model";
import { isAllowed, type Actor } from "@/lib/domain/permissions";
import type { KindMember } from "@/lib/domain/report-kind";
import { driver } from "@/lib/store/connection";
import { readCrises } from "@/lib/store/read-entities";
import { readReportDocuments } from "@/lib/store/read-report-kinds";
import { requirePermission } from "./require-permission";

/** The latest documents on record of each crisis that is open to the person, at most `limit` each. */
export async function listRecentDocuments(
  actor: Actor | null,
  { limit }: { limit: number },
): Promise<{ crisis: Crisis; documents: KindMember[] }[]> {
  const person = requirePermission(actor, "draft.write");
  const db = driver();
  return readCrises(db, "listed")
    .filter(({ id }) => isAllowed(person, "draft.write", id))
    .map((crisis) => ({ crisis, documents: readReportDocuments(db, crisis.id).slice(0, limit) }))
    .filter(({ documents }) => documents.length > 0);
}
