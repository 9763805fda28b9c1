import "server-only";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { taskFolder } from "@/lib/config/task-folder";

/** A process that was killed leaves its notes behind. */
const STALE_MS = 60_000;

/**
 * Notes how far long work on a record is, for whoever comes to its page meanwhile. Not in the database:
 * a write there would make a commit under way judge its file again.
 */
export function noteTask(id: string, progress: object): void {
  const path = pathOf(id);
  mkdirSync(taskFolder(), { recursive: true, mode: 0o700 });
  const half = `${path}.${process.pid}.half`;
  writeFileSync(half, JSON.stringify({ progress, at: Date.now() }), { mode: 0o600 });
  renameSync(half, path);
}

export function endTask(id: string): void {
  rmSync(pathOf(id), { force: true });
}

/** What was noted last; null where nothing is under way. */
export function readTask(id: string): unknown {
  let note: { progress: unknown; at: number };
  try {
    note = JSON.parse(readFileSync(pathOf(id), "utf8")) as typeof note;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  return Date.now() - note.at > STALE_MS ? null : note.progress;
}

function pathOf(id: string): string {
  if (!/^[a-z0-9]{16}$/.test(id)) throw new Error("no id");
  return join(taskFolder(), `${id}.json`);
}
