import type { AuditLine } from "@/lib/domain/audit-trail";
import type { Column } from "./column";

/** A line of the audit trail with the words for it. */
export interface AuditRow {
  line: AuditLine;
  who: string;
  /** What the record is called; null where it is not known any more. */
  subject: string | null;
  what: string;
}

/** The audit trail as a file: for people first, then as it is stored. */
export const auditColumns: Column<AuditRow>[] = [
  { name: "at", read: ({ line }) => line.at },
  { name: "who", read: ({ who }) => who },
  { name: "what", read: ({ what }) => what },
  { name: "record", read: ({ subject }) => subject },
  { name: "action", read: ({ line }) => line.action },
  { name: "actor_id", read: ({ line }) => line.actor },
  { name: "record_id", read: ({ line }) => line.subject },
  { name: "detail", read: ({ line }) => JSON.stringify(line.detail) },
];
