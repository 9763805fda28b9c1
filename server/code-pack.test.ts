import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openCodePack, writeCodePack } from "./code-pack";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "as-reported-test-"));
  mkdirSync(join(root, "node_modules"));
  writeFileSync(join(root, "node_modules/.package-lock.json"), "{}");
  writeFileSync(join(root, "a.js"), "1");
  writeFileSync(join(root, "b.js"), "2");
  const files = new Map([
    [join(root, "a.js"), { source: "one é", compiled: Buffer.from("A") }],
    [join(root, "b.js"), { source: "two العربية", compiled: Buffer.from("B") }],
  ]);
  writeCodePack(join(root, "pack"), files, new Map([[`${root}\0./b`, join(root, "b.js")]]), root);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const open = (folder = root) => openCodePack(join(folder, "pack"), folder);
const readText = (name: string) => open()?.read(join(root, name))?.source;

it("gives every file's source with what was compiled of it, and what was found", () => {
  expect(open()?.read(join(root, "a.js"))).toEqual({ source: "one é", compiled: Buffer.from("A") });
  expect(open()?.read(join(root, "b.js"))).toEqual({
    source: "two العربية",
    compiled: Buffer.from("B"),
  });
  expect(open()?.read(join(root, "c.js"))).toBeNull();
  expect(open()?.resolve(root, "./b")).toBe(join(root, "b.js"));
  expect(open()?.resolve(root, "./a")).toBeUndefined();
});

it("leaves out a file that was changed or is gone, and that alone", () => {
  writeFileSync(join(root, "a.js"), "changed");
  expect([readText("a.js"), readText("b.js")]).toEqual([undefined, "two العربية"]);
  rmSync(join(root, "b.js"));
  expect(readText("b.js")).toBeUndefined();
});

it("is not taken elsewhere, after another installation, where it is cut off, or where there is none", () => {
  const moved = `${root}-moved`;
  renameSync(root, moved);
  expect(open(moved)).toBeNull();
  renameSync(moved, root);
  expect(open()).not.toBeNull();
  const pack = readFileSync(join(root, "pack"));
  for (const bytes of [pack.byteLength - 1, 20, 0]) {
    truncateSync(join(root, "pack"), bytes);
    expect(open()).toBeNull();
  }
  writeFileSync(join(root, "pack"), pack);
  expect(open()).not.toBeNull();
  writeFileSync(join(root, "node_modules/.package-lock.json"), "{ }");
  expect(open()).toBeNull();
  rmSync(join(root, "pack"));
  expect(open()).toBeNull();
});
