import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { bundle } from "./run-ts.mjs";

it("takes in packages of many small files, and leaves those that are compiled or read their own", async () => {
  const file = await bundle("server/main.ts");
  const text = readFileSync(file, "utf8");
  const left = [...text.matchAll(/^import .*?from "([^"]+)";$/gm)].map(([, name]) => name);
  expect(left).toEqual(expect.arrayContaining(["better-sqlite3", "pino", "node:http"]));
  expect(left.filter((name) => /zod|intl|^[.@]/.test(name))).toEqual([]);
  const [, map] = /^\/\/# sourceMappingURL=(.+)$/m.exec(text) ?? [];
  const { sources } = JSON.parse(readFileSync(join(dirname(file), map), "utf8"));
  expect(sources.filter((source) => source.endsWith("server/main.ts"))).toHaveLength(1);
  expect(existsSync(`${file}.${process.pid}`)).toBe(false);
});

it("makes a module that runs", async () => {
  const file = await bundle("scripts/check-environment.ts");
  const env = { ...process.env, PORT: "none" };
  const { status, stderr } = spawnSync(process.execPath, [file], { env, encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toContain("PORT");
});
