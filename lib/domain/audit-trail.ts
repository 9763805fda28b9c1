import type { AuditAction } from "./audit";
import type { CalendarDate } from "./calendar-date";
import type { LocalizedName, Series } from "./model";

/** Every action of the trail, in the order of a list to choose from. */
export const AUDIT_ACTIONS = [
  "figure.submitted",
  "figure.approved",
  "figure.sent_back",
  "figure.cancelled",
  "figure.withdrawn",
  "figure.superseded",
  "figure.redacted",
  "document.created",
  "document.changed",
  "document.submitted",
  "document.approved",
  "document.sent_back",
  "document.cancelled",
  "document.merged",
  "attachment.added",
  "attachment.published",
  "attachment.hidden",
  "series.created",
  "series.checked",
  "headline.chosen",
  "record.created",
  "record.edited",
  "record.archived",
  "record.restored",
  "organisation.merged",
  "draft.discarded",
  "import.committed",
  "import.undone",
  "import.file_removed",
  "person.invited",
  "person.link_made",
  "person.joined",
  "person.role_changed",
  "person.crises_changed",
  "person.deactivated",
  "person.reactivated",
  "person.signed_in",
  "person.signed_out_everywhere",
  "person.password_changed",
  "person.second_factor_on",
  "person.second_factor_off",
  "setting.changed",
  "installation.restored",
  "seed.import",
] as const satisfies readonly (AuditAction["action"] | "seed.import")[];
export type AuditActionName = (typeof AUDIT_ACTIONS)[number];

/** Actions about people and settings, which those who manage people may read of. */
export function isAboutPeople(action: string): boolean {
  return action.startsWith("person.") || action.startsWith("setting.");
}

/** What the trail is narrowed to. */
export interface AuditFilter {
  /** Id of a person, or the name of a command. */
  actor: string | null;
  action: AuditActionName | null;
  /** Id of a record. */
  subject: string | null;
  /** Days in UTC, both included. */
  from: CalendarDate | null;
  to: CalendarDate | null;
}

/** A record that the trail speaks of, as far as it is known what it is called. */
export type AuditSubject =
  | { kind: "figure"; series: Series; asOf: CalendarDate }
  | { kind: "series"; series: Series }
  | { kind: "crisis" | "event" | "organisation" | "place"; name: LocalizedName }
  | { kind: "document"; title: string }
  | { kind: "person"; name: string };

/** One line of the trail: who did what to which record, and when. */
export interface AuditLine {
  id: string;
  /** An instant, ISO 8601, UTC. */
  at: string;
  /** Id of a person, or the name of a command. */
  actor: string;
  action: string;
  /** Id of the record that it was done to. */
  subject: string;
  /** The action's other parts, as stored. */
  detail: Record<string, unknown>;
}

/** Lines with what the ids in them mean. */
export interface AuditPage {
  lines: AuditLine[];
  subjects: Map<string, AuditSubject>;
}

const ID = /^[a-z0-9]{16,40}$/i;

/** Everything in lines that may be the id of a record or person. */
export function findIds(lines: readonly AuditLine[]): string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === "string" && ID.test(value)) found.add(value);
    else if (Array.isArray(value)) value.forEach(visit);
  };
  for (const { actor, subject, detail } of lines) {
    visit(actor);
    visit(subject);
    Object.values(detail).forEach(visit);
  }
  return [...found];
}
