import "server-only";
import { attachmentFolder, attachmentFolderOfCopy } from "@/lib/config/attachment-folder";
import { readKeptHashes } from "@/lib/store/attachments";
import { backUpDatabase } from "@/lib/store/backup";
import { openDatabase, openCopy } from "@/lib/store/connection";
import { copyAttachment } from "@/lib/store/copy-attachment";
import { countRows, findDamage } from "@/lib/store/sqlite";

/** What a copy holds. */
export interface BackupReport {
  /** Path of the copied database; its files lie beside it. */
  copy: string;
  figures: number;
  attachments: number;
  /** What is wrong with it, a line each; it is no whole copy where there is any. */
  faults: string[];
}

/** Tables whose rows are never taken away: a copy has at least those that were there before it. */
const KEPT = ["Figure", "FigureRevision", "DocumentRevision", "AuditEvent", "Attachment"];

/**
 * Copies the database `file` and the files of its attachments while people work, and proves the copy:
 * the database as a file, its references, that nothing is missing, and each file by its hash.
 */
export async function backUpInstallation(file: string, at: Date): Promise<BackupReport> {
  const before = count(file);
  const copy = backUpDatabase(file, at);
  const opened = openCopy(copy);
  try {
    const counts = countRows(opened);
    const faults = findDamage(opened);
    for (const table of KEPT) {
      const [had, has] = [before.get(table) ?? 0, counts.get(table) ?? 0];
      if (has < had) faults.push(`${table} has ${has} rows instead of ${had}`);
    }
    const hashes = readKeptHashes(opened);
    for (const sha256 of hashes) {
      const whole = await copyAttachment(
        sha256,
        attachmentFolder(file),
        attachmentFolderOfCopy(copy),
      );
      if (!whole) faults.push(`the attachment ${sha256} is missing or damaged`);
    }
    const figures = counts.get("Figure") ?? 0;
    return { copy, figures, attachments: hashes.length, faults };
  } finally {
    opened.close();
  }
}

function count(file: string): Map<string, number> {
  const database = openDatabase(file);
  try {
    return countRows(database);
  } finally {
    database.close();
  }
}
