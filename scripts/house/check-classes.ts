import { join } from "node:path/posix";
import type { Problem } from "./check-imports";

const SHEET_IMPORT = /^import (?:(\w+) from )?"(@\/|\.\/)([^"]+\.css)";$/gm;

/** A file of code and the style sheets' classes that it asks for. */
interface Uses {
  sheets: Map<string, ReadonlySet<string>>;
  wanted: Map<string, Set<string>>;
}

/**
 * Style sheets against the code that imports them; neither the compiler nor the linter looks into
 * one. `sources` are all files of TypeScript and CSS by their path from the root. Found are imports
 * of a sheet that is not there, classes that a module lacks, and classes and modules that nothing
 * uses. A name that is computed (`styles[tone]`) asks for every class of its module.
 */
export function checkClasses(sources: ReadonlyMap<string, string>): Problem[] {
  const sheets = new Map(
    [...sources]
      .filter(([file]) => file.endsWith(".css"))
      .map(([file, css]) => [file, classesOf(css)]),
  );
  const uses: Uses = { sheets, wanted: new Map() };
  const missing = [...sources]
    .filter(([file]) => !file.endsWith(".css"))
    .flatMap(([file, source]) => checkFile(file, source, uses));
  const idle = [...sheets]
    .filter(([file]) => file.endsWith(".module.css"))
    .flatMap(([file, classes]) => {
      const used = uses.wanted.get(file);
      if (used === undefined)
        return [{ file, line: 1, message: "nothing imports this style sheet" }];
      return [...classes]
        .filter((name) => !used.has(name))
        .map((name) => ({ file, line: 1, message: `nothing uses the class "${name}"` }));
    });
  return [...missing, ...idle];
}

function checkFile(file: string, source: string, { sheets, wanted }: Uses): Problem[] {
  const problems: Problem[] = [];
  const code = source.replace(/^import [^;]*;$/gm, (text) => text.replace(/[^\n]/g, " "));
  for (const [text, name, from, path = ""] of source.matchAll(SHEET_IMPORT)) {
    const sheet = from === "@/" ? path : join(file, "..", path);
    const classes = sheets.get(sheet);
    const line = lineOf(source, source.indexOf(text));
    if (classes === undefined) {
      problems.push({ file, line, message: `there is no style sheet "${sheet}"` });
      continue;
    }
    const used = wanted.get(sheet) ?? new Set<string>();
    wanted.set(sheet, used);
    if (name === undefined) continue;
    if (code.includes(`${name}[`)) for (const one of classes) used.add(one);
    for (const found of code.matchAll(new RegExp(`\\b${name}\\??\\.(\\w+)`, "g"))) {
      const [, wish = ""] = found;
      used.add(wish);
      if (classes.has(wish)) continue;
      const message = `"${sheet}" has no class "${wish}"`;
      problems.push({ file, line: lineOf(code, found.index), message });
    }
  }
  return problems;
}

function classesOf(css: string): Set<string> {
  const bare = css
    .replace(/\/\*[^]*?\*\//g, "")
    .replace(/"[^"]*"|url\([^)]*\)/g, "")
    .replace(/[^{};]*;/g, "");
  return new Set([...bare.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = ""]) => name));
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split("\n").length;
}
