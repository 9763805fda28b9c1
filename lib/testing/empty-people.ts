import { beforeEach } from "vitest";
import { driver } from "@/lib/store/connection";

const TABLES = [
  "Session",
  "Account",
  "TwoFactor",
  "CrisisAssignment",
  "OneTimeLink",
  "User",
  "Setting",
  "AttemptCount",
];

/** Before each test of the file: nobody is known, as on a new installation. */
export function useEmptyPeople(): void {
  beforeEach(() => {
    for (const table of TABLES) driver().prepare(`DELETE FROM "${table}"`).run();
  });
}
