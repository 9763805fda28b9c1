import "server-only";
import type { NamedPerson } from "@/lib/domain/review-views";
import type { Db } from "./connection";
import { readAll } from "./sql";
import { inList } from "./sqlite";

/** Names people by id; a command, which has no account, goes by its own name. */
export function namePeople(db: Db, ids: Iterable<string>): (id: string) => NamedPerson {
  const rows = readAll<NamedPerson>(db, `SELECT id, name FROM User WHERE ${inList("id", "ids")}`, {
    ids: JSON.stringify([...new Set(ids)]),
  });
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return (id) => ({ id, name: names.get(id) ?? id });
}
