import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answerFolder } from "@/lib/config/answer-folder";
import { buildId } from "@/lib/http/entity-tag";
import { readPublishedState } from "@/lib/work/read-published-version";
import type { KeptAnswers } from "./kept-answers";
import { readKeptFile, writeKeptFile } from "./kept-file";

const PREFIX = "kept-";

/** What answers are made of besides the data. */
interface Maker {
  publicUrl: string | null;
  /** Names the code of this process. */
  program: string;
}

/** The program that runs, as it was bundled. */
export function runningProgram(): string {
  return createHash("sha256")
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest("hex");
}

/**
 * Takes the answers over that a process before kept for this start, where they would be made the same
 * now: by the same code and settings, of the same published data. Whatever lies there is removed: it is
 * in memory now, or of another time. Says how many there are.
 */
export function recallAnswers(answers: KeptAnswers, maker: Maker): number {
  const folder = answerFolder();
  const files = listKept(folder);
  if (files.length === 0) return 0;
  const { version, name } = nameNow(maker);
  const found = files.includes(name) ? readKeptFile(join(folder, name)) : null;
  for (const file of files) rmSync(join(folder, file), { force: true });
  answers.find(version, "");
  // The one that was asked for last comes first in the file, and is the last to be forgotten.
  for (const [key, answer] of (found ?? []).toReversed()) answers.keep(version, key, answer);
  return found?.length ?? 0;
}

/** Leaves the answers to the next start, where they are still what would be answered. */
export function leaveAnswers(answers: KeptAnswers, maker: Maker): void {
  const { version, all } = answers.list();
  const now = nameNow(maker);
  if (version !== now.version || all.length === 0) return;
  writeKeptFile(join(answerFolder(), now.name), all.toReversed());
}

/**
 * A database that was put back to an earlier state and changed again has the same number, at another
 * instant.
 */
function nameNow({ publicUrl, program }: Maker): { version: number; name: string } {
  const { version, changedAt } = readPublishedState();
  const made = JSON.stringify([buildId(), program, publicUrl, version, changedAt]);
  const hash = createHash("sha256").update(made).digest("hex").slice(0, 32);
  return { version, name: `${PREFIX}${hash}` };
}

function listKept(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.startsWith(PREFIX));
  } catch {
    return [];
  }
}
