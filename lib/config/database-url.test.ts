import { resolve } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { databaseFile } from "./database-url";

afterEach(() => vi.unstubAllEnvs());

it("is the default where the variable is empty, as where it is unset", () => {
  vi.stubEnv("DATABASE_URL", " ");
  expect(databaseFile()).toBe(resolve("data/as-reported.db"));
});

it("is the file that the variable names", () => {
  vi.stubEnv("DATABASE_URL", "file:/var/lib/site.db");
  expect(databaseFile()).toBe("/var/lib/site.db");
});

it("refuses what is no file", () => {
  vi.stubEnv("DATABASE_URL", "postgres://localhost/x");
  expect(databaseFile).toThrow("must be a SQLite file");
});
