// Puts one person of each role into the database of the end-to-end tests.
import { PEOPLE } from "@/e2e/fixtures/people";
import { driver, disconnect } from "@/lib/store/connection";
import { USER_ROLES } from "@/lib/domain/permissions";
import { makeAccount } from "./accounts";

for (const role of USER_ROLES) await makeAccount(driver(), role, PEOPLE[role].email);
await disconnect();
