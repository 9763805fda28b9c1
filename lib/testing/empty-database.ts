import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { disconnect } from "@/lib/store/connection";
import { applyMigrations } from "@/lib/store/migrations";

/**
 * Gives the calling test file a migrated database with nothing in it as its `DATABASE_URL`. Call it at
 * the top level of an integration test.
 */
export function useEmptyDatabase(): void {
  const folder = mkdtempSync(join(tmpdir(), "as-reported-test-"));
  const before = process.env["DATABASE_URL"];
  beforeAll(async () => {
    const file = join(folder, "test.db");
    await applyMigrations(file);
    process.env["DATABASE_URL"] = `file:${file}`;
  });
  afterAll(async () => {
    await disconnect();
    if (before === undefined) delete process.env["DATABASE_URL"];
    else process.env["DATABASE_URL"] = before;
    rmSync(folder, { recursive: true, force: true });
  });
}
