import { AUDIT_ACTIONS, type AuditFilter } from "@/lib/domain/audit-trail";
import { parseCalendarDate } from "@/lib/domain/calendar-date";

export interface AuditQuery extends AuditFilter {
  /** From 1. */
  page: number;
}

/**
 * Reads the address of the trail leniently: what is empty or unknown counts as unset. A record may be
 * named by its id, or by the address of a page about it.
 */
export function readAuditQuery(params: URLSearchParams): AuditQuery {
  const read = (name: string): string | null => params.get(name)?.trim().slice(0, 500) || null;
  const subject = read("subject");
  const page = Number(/^\d{1,6}$/.exec(params.get("page") ?? "")?.[0] ?? 1);
  return {
    actor: read("actor"),
    action: AUDIT_ACTIONS.find((action) => action === params.get("action")) ?? null,
    subject: subject && idIn(subject),
    from: parseCalendarDate(params.get("from") ?? ""),
    to: parseCalendarDate(params.get("to") ?? ""),
    page: Math.max(1, page),
  };
}

function idIn(text: string): string {
  return text.match(/(?<![a-z0-9])[a-z0-9]{16}(?![a-z0-9])/g)?.at(-1) ?? text;
}

/** The query of that address. */
export function formatAuditQuery({ page = 1, ...filter }: Partial<AuditQuery>): URLSearchParams {
  const { actor = null, action = null, subject = null, from = null, to = null } = filter;
  const parts = { actor, action, subject, from, to, page: page === 1 ? null : String(page) };
  return new URLSearchParams(
    Object.entries(parts).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}
