import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { bundle } from "./run-ts.mjs";

it("takes in packages of many small files, and leaves those that are compiled or read their own", async () => {
  const start = await bundle("server/main.ts");
  const file = join(dirname(start), "server-serve.cjs");
  const text = readFileSync(file, "utf8");
  const left = [...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
  expect(left).toEqual(expect.arrayContaining(["better-sqlite3", "pino", "node:http"]));
  expect(left.filter((name) => /zod|intl|^(?:[./]|@\/)/.test(name))).toEqual([]);
  const [, map] = /^\/\/# sourceMappingURL=(.+)$/m.exec(text) ?? [];
  const { sources } = JSON.parse(readFileSync(join(dirname(file), map), "utf8"));
  expect(sources.filter((source) => source.endsWith("server/serve.ts"))).toHaveLength(1);
  expect(existsSync(`${file}.${process.pid}`)).toBe(false);
});

it("leaves a module that stays the same as it is", async () => {
  const file = await bundle("scripts/check-environment.ts");
  utimesSync(file, 1, 1);
  await bundle("scripts/check-environment.ts");
  expect(statSync(file).mtimeMs).toBe(1000);
  writeFileSync(file, "another");
  await bundle("scripts/check-environment.ts");
  expect(statSync(file).mtimeMs).toBeGreaterThan(1000);
});

it("makes a module that runs", async () => {
  const file = await bundle("scripts/check-environment.ts");
  const env = { ...process.env, PORT: "none" };
  const { status, stderr } = spawnSync(process.execPath, [file], { env, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("PORT");
});
