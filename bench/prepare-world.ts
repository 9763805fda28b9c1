import { writeBatch } from "@/lib/store/bulk-write";
import { databaseFile } from "@/lib/config/database-url";
import { applyMigrations } from "@/lib/store/migrations";
import { CRISIS_FIGURES, makeCrisis } from "./make-crisis";

const AT = new Date("2026-01-01T00:00:00Z");

/** Who writes the generated data. */
export const STAMP = { at: AT, by: "bench", reason: "generated for measurements" };

/** Fills the empty database of the process with `figures` generated ones, in crises of 10,000. */
export async function prepareWorld(figures: number): Promise<void> {
  await applyMigrations(databaseFile());
  for (let number = 0; number < figures / CRISIS_FIGURES; number += 1) {
    writeBatch(makeCrisis(number), [], STAMP);
  }
}
