import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { disconnect } from "@/lib/store/connection";

/**
 * Gives the calling test file a copy of the seeded template as its `DATABASE_URL`, and takes it away
 * afterwards. Call it at the top level of an integration test.
 */
export function useSeededDatabase(): void {
  const folder = mkdtempSync(join(tmpdir(), "as-reported-test-"));
  const before = process.env["DATABASE_URL"];
  beforeAll(() => {
    const file = join(folder, "test.db");
    copyFileSync(inject("templateDatabase"), file);
    process.env["DATABASE_URL"] = `file:${file}`;
  });
  afterAll(async () => {
    await disconnect();
    if (before === undefined) delete process.env["DATABASE_URL"];
    else process.env["DATABASE_URL"] = before;
    rmSync(folder, { recursive: true, force: true });
  });
}
