import "server-only";
import { existsSync, linkSync, renameSync, rmSync } from "node:fs";
import { basename, dirname } from "node:path";
import { attachmentFolder, attachmentFolderOfCopy } from "@/lib/config/attachment-folder";
import { readKeptHashes } from "@/lib/store/attachments";
import { backupPath, copyDatabase, syncFile } from "@/lib/store/backup";
import { closeDoors } from "@/lib/store/close-doors";
import { openCopy, openDatabase, openPlainly, type Db } from "@/lib/store/connection";
import { copyAttachment } from "@/lib/store/copy-attachment";
import { readDataVersion } from "@/lib/store/data-version";
import { listMigrations } from "@/lib/store/migrations";
import { countRows, findDamage, hasTable, holdAlone } from "@/lib/store/sqlite";
import { writeAudit } from "@/lib/store/write-audit";
import { explainDatabaseError } from "./explain-database-error";

/** Says why a copy was not put in the database's place; what was there still is. */
export class RestoreError extends Error {
  override name = "RestoreError";
}

export interface RestoreReport {
  figures: number;
  attachments: number;
  /** Where the database lies that was there before; null where there was none. */
  kept: string | null;
}

/**
 * Puts `copy` in the place of the database `file`, with its attachments, and keeps what was there.
 * Everyone signs in anew, and links that were open no longer work. Throws {@link RestoreError}, also
 * where anybody uses the database.
 */
export async function restoreInstallation(
  file: string,
  copy: string,
  at: Date,
): Promise<RestoreReport> {
  const next = `${file}.restoring`;
  try {
    takeCopy(copy, next);
    const { figures, hashes } = examine(next, copy);
    await takeAttachments(hashes, copy, attachmentFolder(file));
    const kept = putInPlace(file, next, { copy: basename(copy), at });
    return { figures, attachments: hashes.length, kept };
  } finally {
    for (const rest of ["", "-wal", "-shm"]) rmSync(next + rest, { force: true });
  }
}

function takeCopy(copy: string, next: string): void {
  if (!existsSync(copy)) throw new RestoreError(`There is no file ${copy}.`);
  try {
    const opened = openCopy(copy);
    try {
      copyDatabase(opened, next);
    } finally {
      opened.close();
    }
  } catch (error) {
    throw new RestoreError(`${copy} cannot be read: ${explainDatabaseError(error)}`);
  }
}

/** Judges the copy where it cannot change any more. */
function examine(next: string, copy: string): { figures: number; hashes: string[] } {
  const { applied, failed, unknown } = listMigrations(next);
  if (unknown.length > 0) {
    throw new RestoreError(
      `${copy} comes from a newer version of As Reported (${unknown.join(", ")}).`,
    );
  }
  const opened = openDatabase(next);
  try {
    if (applied === 0 || failed !== null || !hasTable(opened, "Figure")) {
      throw new RestoreError(`${copy} is no database of As Reported, or a half changed one.`);
    }
    const damage = findDamage(opened);
    if (damage.length > 0) throw new RestoreError(`${copy} is damaged: ${damage.join("; ")}.`);
    const hashes = readKeptHashes(opened);
    return { figures: countRows(opened).get("Figure") ?? 0, hashes };
  } finally {
    opened.close();
  }
}

async function takeAttachments(hashes: string[], copy: string, folder: string): Promise<void> {
  const source = attachmentFolderOfCopy(copy);
  const missing: string[] = [];
  for (const sha256 of hashes) {
    if (!(await copyAttachment(sha256, source, folder))) missing.push(sha256);
  }
  if (missing.length === 0) return;
  throw new RestoreError(
    `These attachments are neither in ${source} nor in ${folder}, or are damaged: ${missing.join(", ")}.`,
  );
}

/** What the database is made from, and when. */
interface Made {
  /** The name of its file. */
  copy: string;
  at: Date;
}

/** A copy of before there was a trail gets one when it is migrated, without this line. */
function recordRestore(db: Db, copy: string, at: Date): void {
  if (!hasTable(db, "AuditEvent")) return;
  const event = { action: "installation.restored", key: "installation", value: copy } as const;
  writeAudit(db, { by: "restore", at }, [event]);
}

/** Swaps the files while nobody else can open the database. */
function putInPlace(file: string, next: string, made: Made): string | null {
  const { at } = made;
  const kept = existsSync(file) ? backupPath(file, at, "-replaced") : null;
  if (kept === null) {
    finish(next, 0, made);
    renameSync(next, file);
  } else {
    const old = openPlainly(file);
    try {
      const state = holdAlone(old);
      if (state === "used") {
        throw new RestoreError(`${file} is in use. Stop the server, then try again.`);
      }
      finish(next, state === "held" ? versionOf(old) : 0, made);
      // The log of a damaged database would be taken for that of the next.
      for (const log of state === "held" ? [] : ["-wal", "-shm"]) {
        if (existsSync(file + log)) renameSync(file + log, kept + log);
      }
      linkSync(file, kept);
      renameSync(next, file);
    } finally {
      old.close();
    }
    syncFile(dirname(kept));
  }
  syncFile(dirname(file));
  return kept;
}

function versionOf(database: Db): number {
  return hasTable(database, "DataVersion") ? readDataVersion(database) : 0;
}

/** The last changes to the copy, after what nothing can fail but the disk. */
function finish(next: string, lastVersion: number, { copy, at }: Made): void {
  const opened = openDatabase(next);
  try {
    closeDoors(opened, lastVersion, at);
    recordRestore(opened, copy, at);
  } finally {
    opened.close();
  }
  syncFile(next);
}
