import "server-only";
import { createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { chmod, copyFile, mkdir, rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { attachmentPath } from "./attachment-files";
import { syncFile } from "./backup";

/**
 * Copies the file of that hash between two folders of attachments, unless the second has it; says
 * whether it is there now, whole.
 */
export async function copyAttachment(sha256: string, from: string, to: string): Promise<boolean> {
  const target = attachmentPath(sha256, to);
  if (await isWhole(target, sha256)) return true;
  await mkdir(to, { recursive: true, mode: 0o700 });
  const half = `${target}.half`;
  try {
    await copyFile(attachmentPath(sha256, from), half, constants.COPYFILE_FICLONE);
    if (!(await isWhole(half, sha256))) return false;
    await chmod(half, 0o600);
    syncFile(half);
    await rename(half, target);
    syncFile(to);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  } finally {
    await rm(half, { force: true });
  }
}

async function isWhole(path: string, sha256: string): Promise<boolean> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
  return hash.digest("hex") === sha256;
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ENOENT";
}
