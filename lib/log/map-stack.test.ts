import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createLogger } from "./logger";
import { mapStack } from "./map-stack";

const folder = mkdtempSync(join(tmpdir(), "as-reported-map-"));
/** Column 11 of the first line is line 3, column 5 of the source. */
const MAP = JSON.stringify({
  version: 3,
  sources: ["turbopack:///[project]/lib/work/read-figure.ts"],
  names: [],
  mappings: "UAEI",
});

beforeAll(() => {
  writeFileSync(
    join(folder, "built.js"),
    "0123456789fail()\n//# sourceMappingURL=built%20it.js.map",
  );
  writeFileSync(join(folder, "built it.js.map"), MAP);
  const data = Buffer.from(MAP).toString("base64");
  writeFileSync(
    join(folder, "inline.mjs"),
    `0123456789fail()\n//# sourceMappingURL=data:application/json;base64,${data}\n`,
  );
  writeFileSync(join(folder, "plain.js"), "fail()");
});
afterAll(() => rmSync(folder, { recursive: true }));

it.each(["built.js", "inline.mjs"])("tells the place in the source for one in %s", (name) => {
  expect(mapStack(`Error: no\n    at fail (${folder}/${name}:1:11)`)).toBe(
    "Error: no\n    at fail (lib/work/read-figure.ts:3:5)",
  );
  expect(mapStack(`    at async file://${folder}/${name}:1:11`)).toBe(
    "    at async lib/work/read-figure.ts:3:5",
  );
});

it.each(["plain.js", "missing.js"])("leaves a place in %s as it is", (name) => {
  const stack = `Error: no\n    at fail (${folder}/${name}:1:11)\n    at node:internal/x:1:2`;
  expect(mapStack(stack)).toBe(stack);
});

it("is what the log says of an error", () => {
  const lines: string[] = [];
  const error = new Error("failed");
  error.stack = `Error: failed\n    at fail (${folder}/built.js:1:11)`;
  createLogger({ write: (text) => void lines.push(text) }).error({ err: error }, "a message");
  expect(lines.join("")).toContain("lib/work/read-figure.ts:3:5");
});
