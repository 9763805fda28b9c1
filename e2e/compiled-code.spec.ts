import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./fixtures/test";

test("the build keeps its code compiled, for starts", () => {
  const dist = process.env["AS_REPORTED_TEST_DIST"] ?? ".next-test";
  const packs = readdirSync(dist).filter((name) => name.startsWith("compiled-"));
  expect(packs).toHaveLength(1);
  // Next and the pages that were asked for, some hundreds of files.
  expect(statSync(join(dist, packs[0] ?? "")).size).toBeGreaterThan(5_000_000);
});
