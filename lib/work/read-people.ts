import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import { driver } from "@/lib/store/connection";
import { readPeople } from "@/lib/store/read-people";
import { findPerson } from "./find-person";
import { requirePermission } from "./require-permission";

/** Everybody who may sign in or could once. */
export async function listPeople(actor: Actor | null): Promise<Person[]> {
  requirePermission(actor, "person.manage");
  return readPeople(driver());
}

/** One of them. */
export async function readPerson(actor: Actor | null, { id }: { id: string }): Promise<Person> {
  requirePermission(actor, "person.manage");
  return findPerson(driver(), id);
}
