import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { codePackFile, writeCodePack } from "./code-pack";
import { takeCompiledCode } from "./compiled-code";
import { loader, readScript } from "./module-loader";

let root = "";
const { _resolveFilename: resolve } = loader;
const load = loader._extensions[".js"];
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "as-reported-test-")));
  for (const folder of ["one", "two"]) mkdirSync(join(root, folder));
  writeFileSync(join(root, "one/a.js"), "module.exports = ['as it lies there'];");
  writeFileSync(join(root, "two/b.js"), "module.exports = [__dirname, require('../one/a.js')];");
});
afterEach(() => {
  loader._resolveFilename = resolve;
  if (load !== undefined) loader._extensions[".js"] = load;
  rmSync(root, { recursive: true });
});

/** Keeps `a.js` with another text than it has, by which one sees that it was taken from there. */
function keep(compile: (source: string) => Buffer, found = new Map<string, string>()): void {
  const [file, source] = [join(root, "one/a.js"), loader.wrap("module.exports = ['as kept'];")];
  writeCodePack(
    codePackFile(root),
    new Map([[file, { source, compiled: compile(source) }]]),
    found,
  );
}

function compile(source: string): Buffer {
  return readScript(join(root, "one/a.js"), source).createCachedData();
}

const requireB = (): unknown => createRequire(join(root, "x.js"))("./two/b.js");

it("takes the modules that are kept, and others as ever", () => {
  keep(compile);
  expect(takeCompiledCode(root)).toBe(true);
  expect(requireB()).toEqual([join(root, "two"), ["as kept"]]);
});

it("reads a file that was changed since, and compiles what V8 does not take back", () => {
  keep(() => Buffer.from("of another V8"));
  takeCompiledCode(root);
  expect(requireB()).toEqual([join(root, "two"), ["as kept"]]);
  keep(compile);
  writeFileSync(join(root, "one/a.js"), "module.exports = ['changed'];");
  delete (loader._cache as Record<string, unknown>)[join(root, "one/a.js")];
  expect(createRequire(join(root, "x.js"))("./one/a.js")).toEqual(["changed"]);
});

it("knows where a module was found, and what it may ask of `require`", () => {
  writeFileSync(
    join(root, "two/c.js"),
    "module.exports = [require('moved'), require.resolve('./b.js'), module.id];",
  );
  const source = loader.wrap("module.exports = [typeof require.cache, require.resolve('./a.js')];");
  const kept = new Map([[join(root, "one/a.js"), { source, compiled: compile(source) }]]);
  const found = new Map([[`${join(root, "two")}\0moved`, join(root, "one/a.js")]]);
  writeCodePack(codePackFile(root), kept, found);
  takeCompiledCode(root);
  expect(createRequire(join(root, "x.js"))("./two/c.js")).toEqual([
    ["object", join(root, "one/a.js")],
    join(root, "two/b.js"),
    join(root, "two/c.js"),
  ]);
});

it("tells of errors where the file has them", () => {
  const source = "exports.fail = () => { throw new Error('as it should'); };";
  writeFileSync(join(root, "one/a.js"), source);
  const kept = { source: loader.wrap(source), compiled: compile(loader.wrap(source)) };
  writeCodePack(codePackFile(root), new Map([[join(root, "one/a.js"), kept]]), new Map());
  takeCompiledCode(root);
  const { fail } = createRequire(join(root, "x.js"))("./one/a.js") as { fail: () => void };
  const place = `${join(root, "one/a.js")}:1:${source.indexOf("new Error") + 1}`;
  let stack = "";
  try {
    fail();
  } catch (error) {
    stack = String((error as Error).stack);
  }
  expect(stack).toContain(place);
});

it("leaves everything as it is where nothing is kept", () => {
  expect(takeCompiledCode(root)).toBe(false);
  expect(loader._resolveFilename).toBe(resolve);
  expect(requireB()).toEqual([join(root, "two"), ["as it lies there"]]);
});
