import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { sessionSecret, sessionSecretFile } from "./session-secret";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "as-reported-test-"));
  vi.stubEnv("DATABASE_URL", `file:${join(folder, "some.db")}`);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it("is made once, is long, and is for the owner alone", () => {
  const first = sessionSecret();
  expect(Buffer.from(first, "base64url")).toHaveLength(32);
  expect(sessionSecret()).toBe(first);
  expect(statSync(sessionSecretFile()).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["session-secret"]);
});

it("takes rights away that others were given", () => {
  sessionSecret();
  chmodSync(sessionSecretFile(), 0o644);
  sessionSecret();
  expect(statSync(sessionSecretFile()).mode & 0o777).toBe(0o600);
});

it("refuses a file that holds next to nothing", () => {
  writeFileSync(sessionSecretFile(), "short");
  expect(() => sessionSecret()).toThrow(/holds no secret/);
});
