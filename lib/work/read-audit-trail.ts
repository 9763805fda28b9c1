import "server-only";
import { findIds, type AuditFilter, type AuditPage } from "@/lib/domain/audit-trail";
import { isAllowed, type Actor } from "@/lib/domain/permissions";
import {
  readAuditActors,
  readAuditPage,
  streamAuditLines,
  type AuditView,
} from "@/lib/store/audit-trail";
import { readAuditSubjects } from "@/lib/store/audit-subjects";
import { driver } from "@/lib/store/connection";
import { requirePermission } from "./require-permission";

const PAGE = 50;

/** Those limited to crises read of these; of people, those who manage them. */
function viewOf(actor: Actor | null): AuditView {
  const person = requirePermission(actor, "audit.read");
  const crisisIds = person.role === "administrator" ? null : person.crisisIds;
  return { crisisIds, withPeople: isAllowed(person, "person.manage") };
}

/** One page of the audit trail, the latest first. */
export async function readAuditTrail(
  actor: Actor | null,
  { filter, page }: { filter: AuditFilter; page: number },
): Promise<AuditPage & { total: number; pages: number }> {
  const view = viewOf(actor);
  const db = driver();
  const window = { offset: (page - 1) * PAGE, limit: PAGE };
  const { lines, total } = readAuditPage(db, filter, view, window);
  const subjects = readAuditSubjects(db, findIds(lines));
  return { lines, subjects, total, pages: Math.max(1, Math.ceil(total / PAGE)) };
}

/** The whole of what a filter finds, part by part, the oldest first. */
export function streamAuditTrail(
  actor: Actor | null,
  filter: AuditFilter,
): AsyncGenerator<AuditPage, void, void> {
  return nameSubjects(filter, viewOf(actor));
}

async function* nameSubjects(
  filter: AuditFilter,
  view: AuditView,
): AsyncGenerator<AuditPage, void, void> {
  for await (const { db, lines } of streamAuditLines(filter, view)) {
    yield { lines, subjects: readAuditSubjects(db, findIds(lines)) };
  }
}

/** Those who did something, with their names where they are people. */
export async function listAuditActors(
  actor: Actor | null,
): Promise<{ actor: string; name: string | null }[]> {
  viewOf(actor);
  const db = driver();
  const actors = readAuditActors(db);
  const subjects = readAuditSubjects(db, actors);
  return actors.map((id) => {
    const subject = subjects.get(id);
    return { actor: id, name: subject?.kind === "person" ? subject.name : null };
  });
}
