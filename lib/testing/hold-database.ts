import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const SCRIPT = `
  const Database = require("better-sqlite3");
  const db = new Database(process.argv[1]);
  db.pragma("journal_mode = WAL");
  db.pragma("busy_timeout = 10000");
  const insert = db.prepare("INSERT INTO AuditEvent (id, at, actor, action, subject, detail) VALUES (?, '2026-01-01', 'writer', 'test', 's', '{}')");
  const write = db.transaction((n) => { insert.run("writer-a-" + n); insert.run("writer-b-" + n); });
  db.prepare("SELECT count(*) FROM AuditEvent").get();
  console.log("open");
  let n = 0;
  const next = () => { write.immediate(n); console.log(String(n++)); setImmediate(next); };
  if (process.argv[2] === "write") next(); else process.stdin.resume();
`;

/**
 * Another process that has the database open, and writes pairs of rows for as long as it lives where
 * it is told to. Calls `onWrite` with the number of each pair that was acknowledged.
 */
export async function holdDatabase(
  file: string,
  onWrite: ((pair: number) => void) | null = null,
): Promise<ChildProcess> {
  const mode = onWrite === null ? "hold" : "write";
  const child = spawn(process.execPath, ["-e", SCRIPT, file, mode], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout);
  await once(lines, "line");
  if (onWrite !== null) lines.on("line", (line) => onWrite(Number(line)));
  return child;
}
