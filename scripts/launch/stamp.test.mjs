import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fingerprint, makeOnce } from "./stamp.mjs";

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "as-reported-test-"));
  mkdirSync(join(folder, "lib/generated"), { recursive: true });
  writeFileSync(join(folder, "lib/a.ts"), "1");
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("fingerprint", () => {
  const read = (...more) =>
    fingerprint([join(folder, "lib"), join(folder, "absent.json")], ...more);

  it("changes with a file's content, with its name, with a file more and with what else counts", () => {
    const prints = [read(), read("node 20")];
    writeFileSync(join(folder, "lib/a.ts"), "2");
    prints.push(read());
    renameSync(join(folder, "lib/a.ts"), join(folder, "lib/b.ts"));
    prints.push(read());
    writeFileSync(join(folder, "lib/c.ts"), "");
    prints.push(read());
    expect(new Set(prints).size).toBe(5);
  });

  it("stays with a test and with what is generated", () => {
    const before = read();
    writeFileSync(join(folder, "lib/a.test.ts"), "x");
    writeFileSync(join(folder, "lib/generated/client.ts"), "x");
    expect(read()).toBe(before);
  });
});

describe("makeOnce", () => {
  it("makes again for another print only, and after a making that failed", async () => {
    const stamp = join(folder, "out/stamp");
    let made = 0;
    const make = async () => {
      made += 1;
    };
    expect(await makeOnce(stamp, "1", make)).toBe(true);
    expect(await makeOnce(stamp, "1", make)).toBe(false);
    const failing = makeOnce(stamp, "2", () => Promise.reject(new Error("interrupted")));
    await expect(failing).rejects.toThrow("interrupted");
    expect(await makeOnce(stamp, "1", make)).toBe(true);
    expect(made).toBe(2);
  });
});
