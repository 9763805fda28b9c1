import { driver } from "@/lib/store/connection";
import { readFigureState } from "@/lib/store/figure-states";
import type { FigureState } from "@/lib/domain/figure-state";
import { readAll, readOne } from "@/lib/store/sql";

/** The number that every publishing transaction raises. */
export function dataVersion(): number {
  return readOne<{ version: number }>(driver(), "SELECT version FROM DataVersion")?.version ?? 0;
}

/** The current state of a figure that is there. */
export function figureState(id: string): FigureState {
  const state = readFigureState(driver(), id);
  if (state === null) throw new Error(`no figure ${id}`);
  return state;
}

/** What the audit trail holds of a record, in the order written. */
export function auditOf(subject: string): { action: string; actor: string; detail: unknown }[] {
  return readAll<{ action: string; actor: string; detail: string }>(
    driver(),
    "SELECT action, actor, detail FROM AuditEvent WHERE subject = @subject ORDER BY rowid",
    { subject },
  ).map((row) => ({ ...row, detail: JSON.parse(row.detail) as unknown }));
}

/** The statuses of the reviews of a figure or document by the revision that they are about. */
export function reviewStatuses(subjectId: string): Record<number, string> {
  const rows = readAll<{ revision: number; status: string }>(
    driver(),
    "SELECT revision, status FROM Review WHERE subjectId = @subjectId ORDER BY revision",
    { subjectId },
  );
  return Object.fromEntries(rows.map(({ revision, status }) => [revision, status]));
}
