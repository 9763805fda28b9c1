import { readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PLACE = /((?:file:\/\/)?\/[^\s():]+):(\d+):(\d+)/g;
const REFERENCE = /\/\/# sourceMappingURL=(\S+)\s*$/;
const INLINE = /^data:application\/json[^,]*;base64,/;
/** Maps take megabytes: those of the last few files are kept, for the next error of the same place. */
const MAX_MAPS = 4;

const maps = new Map<string, SourceMap | null>();

/**
 * `stack` with the places in our sources instead of those in what was built of them; a place without a
 * map stays. Reads maps only now: Node would read those of all modules while the server starts, which
 * takes it longer than the first page.
 */
export function mapStack(stack: string): string {
  return stack.replace(PLACE, (place, file: string, line: string, column: string) => {
    const entry = mapOf(file)?.findEntry(Number(line) - 1, Number(column) - 1);
    if (entry === undefined || !("originalSource" in entry)) return place;
    const source = entry.originalSource.replace(/^turbopack:\/\/\/(?:\[project\]\/)?/, "");
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });
}

function mapOf(file: string): SourceMap | null {
  const known = maps.get(file);
  if (known !== undefined) return known;
  const read = readMap(file);
  maps.set(file, read);
  const [oldest] = maps.keys();
  if (maps.size > MAX_MAPS && oldest !== undefined) maps.delete(oldest);
  return read;
}

/** Null where the file says nothing of a map, or there is none. */
function readMap(file: string): SourceMap | null {
  try {
    const path = file.startsWith("file:") ? fileURLToPath(file) : file;
    const [, reference] = REFERENCE.exec(readFileSync(path, "utf8")) ?? [];
    if (reference === undefined) return null;
    const text = INLINE.test(reference)
      ? Buffer.from(reference.replace(INLINE, ""), "base64").toString("utf8")
      : readFileSync(join(dirname(path), decodeURIComponent(reference)), "utf8");
    return new SourceMap(JSON.parse(text) as SourceMapPayload);
  } catch {
    return null;
  }
}
