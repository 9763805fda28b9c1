import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { disconnect } from "@/lib/store/connection";
import { applyMigrations } from "@/lib/store/migrations";
import { seedDatabase } from "@/lib/work/seed-database";
import { auditOf } from "@/prisma/seed/audit";
import { buildSeedBatch } from "@/prisma/seed/build-batch";
import { readSeedFiles } from "@/prisma/seed/read-files";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of a migrated and seeded database that tests copy and never open themselves. */
    templateDatabase: string;
  }
}

/** Makes the template once for a run of the integration tests: the shipped data, as an installation has it. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "as-reported-test-"));
  const file = join(folder, "template.db");
  await applyMigrations(file);
  await seed(file);
  project.provide("templateDatabase", file);
  return () => rmSync(folder, { recursive: true, force: true });
}

async function seed(file: string): Promise<void> {
  const before = process.env["DATABASE_URL"];
  process.env["DATABASE_URL"] = `file:${file}`;
  const { batch, outcomes } = buildSeedBatch(readSeedFiles());
  seedDatabase(batch, auditOf(outcomes), new Date());
  await disconnect();
  if (before === undefined) delete process.env["DATABASE_URL"];
  else process.env["DATABASE_URL"] = before;
}
