import { dirname, join } from "node:path/posix";
import { parseSync } from "oxc-parser";
import { CLIENT_FILES, ROOMS, TESTING, TEST_PACKAGES, type Room } from "./import-table";

/** Which rule a file breaks, in words that say what to do. */
export interface Problem {
  file: string;
  line: number;
  message: string;
}

/**
 * What `source`, the TypeScript file at `file` (from the root, with slashes), imports against the
 * import table: static, type-only, re-exported and dynamic imports alike.
 */
export function checkImports(file: string, source: string): Problem[] {
  const problems: Problem[] = [];
  const report = (offset: number, message: string): void => {
    problems.push({ file, line: source.slice(0, offset).split("\n").length, message });
  };
  const { module, errors } = parseSync(file, source);
  if (errors.length > 0) report(0, `cannot be parsed: ${errors[0]?.message}`);
  if (/^\s*["']use client["']/.test(source) && !CLIENT_FILES.test(file)) {
    report(0, `"use client" belongs in a leaf under components/`);
  }
  for (const { entries } of module.staticExports) {
    for (const { start, moduleRequest } of entries) {
      if (moduleRequest) report(start, "re-exports: import from where the thing is (no barrels)");
    }
  }
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => moduleRequest),
  ];
  for (const { start, end } of requests) {
    const name = /^["'`](.*)["'`]$/.exec(source.slice(start, end))?.[1];
    if (name === undefined) continue;
    const message = judge(file, name);
    if (message !== null) report(start, message);
  }
  return problems;
}

/** Why `file` may not import `name`; null where it may. */
function judge(file: string, name: string): string | null {
  if (name.split("/").includes("..")) return `"${name}": no ../, write @/ from the root`;
  const room = roomOf(file);
  const test = /\.test\.tsx?$/.test(file);
  const anywhere = inFolder(file, TESTING) || /\.int\.test\.tsx?$/.test(file);
  const helped = test || /^e2e\/.+\.spec\.ts$/.test(file);
  if (room === null && !anywhere) return `its folder is not in the import table`;

  const target = name.startsWith("@/")
    ? name.slice(2)
    : name.startsWith("./")
      ? join(dirname(file), name)
      : null;
  if (target === null) {
    const allowed = [...(room?.packages ?? []), ...(test ? TEST_PACKAGES : [])];
    return anywhere || allowed.some((entry) => isPackage(name, entry))
      ? null
      : `${title(room)} may not import the package "${name}"`;
  }
  if (inFolder(target, TESTING)) {
    return helped || anywhere || file === "vitest.config.ts"
      ? null
      : `"${name}": only tests may import ${TESTING}`;
  }
  const wanted = roomOf(target);
  if (wanted === room && wanted !== null) return null;
  if (wanted === null) return `"${name}" leads to a folder that is not in the import table`;
  if (wanted.path === "app") return `"${name}": nothing imports app`;
  if (anywhere || room?.rooms.includes(wanted.path)) return null;
  if (test && wanted.path === "messages") return null;
  return `${title(room)} may not import ${title(wanted)} ("${name}")`;
}

function roomOf(path: string): Room | null {
  const stem = path.replace(/\.[a-z]+$/, "");
  const inRoot = !path.includes("/");
  return ROOMS.filter((room) =>
    room.path === "" ? inRoot : inFolder(stem, room.path),
  ).reduce<Room | null>(
    (best, room) => (best === null || room.path.length > best.path.length ? room : best),
    null,
  );
}

function inFolder(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function isPackage(name: string, entry: string): boolean {
  return entry.endsWith("*") ? name.startsWith(entry.slice(0, -1)) : inFolder(name, entry);
}

function title(room: Room | null): string {
  return room?.path ? room.path : "the root";
}
