import "server-only";
import { subjectOf, type AuditAction } from "@/lib/domain/audit";
import type { Db } from "./connection";
import { insertRows } from "./insert-rows";
import { toInstant } from "./instant";
import { makeId } from "./make-id";

/** Who does something, and when. */
export interface Doer {
  /** Id of the user, or the name of a command. */
  by: string;
  at: Date;
}

/**
 * Adds to the audit trail what is being done, in the transaction that does it. `detail` holds the
 * action's other parts as JSON.
 */
export function writeAudit(db: Db, { by, at }: Doer, actions: readonly AuditAction[]): void {
  insertRows(
    db,
    "AuditEvent",
    actions.map((event) => {
      const { action, ...detail } = event;
      const record = { id: makeId(), at: toInstant(at), actor: by };
      return { ...record, action, subject: subjectOf(event), detail: JSON.stringify(detail) };
    }),
  );
}
