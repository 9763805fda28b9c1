// Commits an import that was started and previewed, and says each step of it by a line.
// Arguments: { id, baseVersion }.
import { writeSync } from "node:fs";
import type { ImportProgress } from "@/lib/domain/import/import-progress";
import { commitImport } from "@/lib/work/imports/commit-import";
import { IMPORT_TIME } from "./import-files";
import { makeActor } from "./people";

/** What a line says: a step of the import, or that it was committed. */
export type ImportStep = ImportProgress | { step: "committed"; done: number; total: null };

const asked = JSON.parse(process.argv[2] ?? "{}") as { id: string; baseVersion: number };

/** Straight to the pipe, so that whoever reads knows how far this process came. */
function say(step: ImportStep): void {
  writeSync(1, `${JSON.stringify(step)}\n`);
}

const { created } = await commitImport(makeActor("administrator"), {
  ...asked,
  publish: true,
  at: IMPORT_TIME,
  onProgress: say,
});
say({ step: "committed", done: created, total: null });
// Stays until it is killed, as a server does, or until nobody listens.
process.stdin.resume();
