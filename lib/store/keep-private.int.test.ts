import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { openDatabase } from "./connection";

const folder = mkdtempSync(join(tmpdir(), "as-reported-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string) => statSync(path).mode & 0o777;
const write = (db: ReturnType<typeof openDatabase>) => db.exec("CREATE TABLE t (n INTEGER)");

it("makes a database, its logs and its folder for the owner alone, whatever the umask", () => {
  const before = process.umask(0);
  try {
    const file = join(folder, "made", "new.db");
    const db = openDatabase(file);
    write(db);
    for (const path of [file, `${file}-wal`, `${file}-shm`]) expect(modeOf(path)).toBe(0o600);
    expect(modeOf(join(folder, "made"))).toBe(0o700);
    db.close();
  } finally {
    process.umask(before);
  }
});

it("takes the rights of others away from a database that is there, and leaves its folder alone", () => {
  const kept = join(folder, "kept");
  mkdirSync(kept);
  chmodSync(kept, 0o755);
  const file = join(kept, "old.db");
  writeFileSync(file, "");
  chmodSync(file, 0o644);
  const db = openDatabase(file);
  write(db);
  for (const path of [file, `${file}-wal`, `${file}-shm`]) expect(modeOf(path)).toBe(0o600);
  expect(modeOf(kept)).toBe(0o755);
  db.close();
});
