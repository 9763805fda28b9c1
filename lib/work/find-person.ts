import "server-only";
import type { Person } from "@/lib/domain/person";
import type { Db } from "@/lib/store/connection";
import { readCrises } from "@/lib/store/read-entities";
import { countAdministrators, readPersonById } from "@/lib/store/read-people";
import { refuseInvalid, refuseNotFound } from "./refuse";

/** The person with that id. Throws Refusal where there is none. */
export function findPerson(db: Db, id: string): Person {
  return readPersonById(db, id) ?? refuseNotFound("person");
}

/** Throws Refusal where without `person` no administrator could sign in any more. */
export function keepAdministrator(db: Db, person: Person): void {
  const counts = person.role === "administrator" && person.joined && person.deactivatedAt === null;
  if (counts && countAdministrators(db) === 1) {
    refuseInvalid({ field: "role", code: "last_administrator" });
  }
}

/** Throws Refusal where one of the crises does not exist. */
export function requireCrises(db: Db, ids: readonly string[]): void {
  const known = new Set(readCrises(db).map(({ id }) => id));
  if (!ids.every((id) => known.has(id))) refuseNotFound("crisis");
}
