import "server-only";
import type { AuditFilter, AuditLine } from "@/lib/domain/audit-trail";
import { addDays } from "@/lib/domain/calendar-date";
import { openReader, type Db } from "./connection";
import { fromInstant } from "./instant";
import { readAll, readOne, type SqlParams } from "./sql";
import { inList } from "./sqlite";

/** What a person may read of: null for all crises. */
export interface AuditView {
  crisisIds: readonly string[] | null;
  withPeople: boolean;
}

interface AuditRow extends Omit<AuditLine, "detail"> {
  detail: string;
}

/** The crises of what a line is about. */
const CRISIS_OF = [
  "SELECT s.crisisId FROM Figure f JOIN Series s ON s.id = f.seriesId WHERE f.id = a.subject",
  "SELECT crisisId FROM Series WHERE id = a.subject",
  "SELECT crisisId FROM CrisisEvent WHERE id = a.subject",
  "SELECT id AS crisisId FROM Crisis WHERE id = a.subject",
  "SELECT s.crisisId FROM Figure f JOIN Series s ON s.id = f.seriesId WHERE f.documentId = a.subject",
];

function auditWhere(filter: AuditFilter, view: AuditView): { text: string; params: SqlParams } {
  const params: SqlParams = {};
  const conditions = ["1 = 1"];
  for (const name of ["actor", "action", "subject"] as const) {
    const value = filter[name];
    if (value === null) continue;
    params[name] = value;
    conditions.push(`a.${name} = @${name}`);
  }
  if (filter.from !== null) {
    params["from"] = filter.from;
    conditions.push("a.at >= @from");
  }
  if (filter.to !== null) {
    params["before"] = addDays(filter.to, 1);
    conditions.push("a.at < @before");
  }
  if (!view.withPeople) {
    conditions.push("substr(a.action, 1, 7) <> 'person.' AND substr(a.action, 1, 8) <> 'setting.'");
  }
  if (view.crisisIds !== null) {
    params["crisisIds"] = JSON.stringify(view.crisisIds);
    for (const crisisOf of CRISIS_OF) {
      const isElsewhere = `NOT (${inList("c.crisisId", "crisisIds")})`;
      conditions.push(`NOT EXISTS (SELECT 1 FROM (${crisisOf}) AS c WHERE ${isElsewhere})`);
    }
  }
  return { text: conditions.join(" AND "), params };
}

function toLine({ at, detail, ...row }: AuditRow): AuditLine {
  return { ...row, at: fromInstant(at), detail: JSON.parse(detail) as AuditLine["detail"] };
}

const LINES = "SELECT a.id, a.at, a.actor, a.action, a.subject, a.detail FROM AuditEvent a";

/** One page of the trail, the latest first, and how many lines there are in all. */
export function readAuditPage(
  db: Db,
  filter: AuditFilter,
  view: AuditView,
  { offset, limit }: { offset: number; limit: number },
): { lines: AuditLine[]; total: number } {
  const { text, params } = auditWhere(filter, view);
  const count = `SELECT count(*) AS n FROM AuditEvent a WHERE ${text}`;
  const lines = readAll<AuditRow>(
    db,
    `${LINES} WHERE ${text} ORDER BY a.at DESC, a.id DESC LIMIT @limit OFFSET @offset`,
    { ...params, limit, offset },
  );
  return { lines: lines.map(toLine), total: readOne<{ n: number }>(db, count, params)?.n ?? 0 };
}

const PART = 500;

/** The whole trail part by part, the oldest first, on a connection and state of data of its own. */
export async function* streamAuditLines(
  filter: AuditFilter,
  view: AuditView,
): AsyncGenerator<{ db: Db; lines: AuditLine[] }, void, void> {
  const db = openReader();
  try {
    db.exec("BEGIN");
    const { text, params } = auditWhere(filter, view);
    let after = { at: "", id: "" };
    for (;;) {
      const rows = readAll<AuditRow>(
        db,
        `${LINES} WHERE ${text} AND (a.at, a.id) > (@afterAt, @afterId)
         ORDER BY a.at, a.id LIMIT @part`,
        { ...params, afterAt: after.at, afterId: after.id, part: PART },
      );
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last;
      yield { db, lines: rows.map(toLine) };
      await Promise.resolve();
    }
  } finally {
    db.close();
  }
}

/** Everybody who did something, by id or name of a command. */
export function readAuditActors(db: Db): string[] {
  return readAll<{ actor: string }>(db, "SELECT DISTINCT actor FROM AuditEvent ORDER BY actor").map(
    ({ actor }) => actor,
  );
}
