import "server-only";
import type { Actor } from "@/lib/domain/permissions";
import type { Person } from "@/lib/domain/person";
import { driver } from "@/lib/store/connection";
import { findPerson } from "./find-person";
import { requirePermission } from "./require-permission";

/** The signed-in person's own record. */
export async function readOwnAccount(actor: Actor | null): Promise<Person> {
  return findPerson(driver(), requirePermission(actor, "admin.enter").id);
}
