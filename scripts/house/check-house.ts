// The rules of the house that no ready-made linter knows: who may import whom, style sheets that turn
// over for right-to-left pages, and classes that are there and used. Usage: npm run lint:house
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path/posix";
import { checkClasses } from "./check-classes";
import { checkCss, checkLists } from "./check-css";
import { checkImports, type Problem } from "./check-imports";

const LEFT_OUT = /^(node_modules|data|test-results|playwright-report|\..*)$/;
const GENERATED = /^lib\/store\/generated\/|^next-env\.d\.ts$/;

function listFiles(folder: string): string[] {
  return readdirSync(folder || ".", { withFileTypes: true }).flatMap((entry) => {
    if (folder === "" && LEFT_OUT.test(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listFiles(path) : [path];
  });
}

function check([file, source]: [string, string]): Problem[] {
  return file.endsWith(".css")
    ? [...checkCss(file, source), ...checkLists(file, source)]
    : checkImports(file, source);
}

const files = listFiles("");
const sources = new Map(
  files
    .filter((file) => /\.(tsx?|css)$/.test(file) && !GENERATED.test(file))
    .map((file) => [file, readFileSync(file, "utf8")]),
);
const problems = [...[...sources].flatMap(check), ...checkClasses(sources)];
for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message}`);
if (problems.length > 0) process.exit(1);
console.log(`The rules of the house hold in ${files.length} files.`);
