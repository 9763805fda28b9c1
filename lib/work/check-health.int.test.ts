import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { disconnect } from "@/lib/store/connection";
import { useSeededDatabase } from "@/lib/testing/database";
import { checkHealth } from "./check-health";

useSeededDatabase();

it("is well with a database, unwell with an empty file", async () => {
  expect(await checkHealth()).toBe(true);

  const folder = mkdtempSync(join(tmpdir(), "as-reported-test-"));
  process.env["DATABASE_URL"] = `file:${folder}/empty.db`;
  expect(await checkHealth()).toBe(false);
  await disconnect();
  rmSync(folder, { recursive: true });
});
