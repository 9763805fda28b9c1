// Whether something has been made from what it would be made from now.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** A hash of the files and folders at `paths`, by name and content; tests and what is generated left out. */
export function fingerprint(paths, ...more) {
  const hash = createHash("sha256");
  for (const text of more) hash.update(`${text}\0`);
  for (const file of paths.flatMap(listFiles)) {
    hash.update(`${file.replaceAll("\\", "/")}\0`);
    hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

function listFiles(path) {
  if (!existsSync(path) || /(^|[\\/])generated$|\.test\.tsx?$/.test(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => listFiles(join(path, name)));
}

/** Calls `make` unless the stamp file says that it was made from the same `print`; says whether it did. */
export async function makeOnce(stamp, print, make) {
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === print) return false;
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, print);
  return true;
}
