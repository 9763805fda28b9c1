import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { attachmentFolder } from "@/lib/config/attachment-folder";
import {
  MAX_ATTACHMENT_BYTES,
  SNIFFED_BYTES,
  sniffType,
  type Attachment,
} from "@/lib/domain/attachment";
import { Refusal } from "@/lib/domain/refusal";

/** A file as it lies on the disk. */
type KeptFile = Pick<Attachment, "sha256" | "bytes" | "mediaType">;

const HALF = ".half";
const DAY_MS = 24 * 60 * 60 * 1000;

/** Where the file of that hash lies. */
export function attachmentPath(sha256: string, folder: string = attachmentFolder()): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("not a SHA-256");
  return join(folder, sha256);
}

/**
 * Keeps a file as evidence, see {@link keepBytes}. Throws Refusal for a file that is too large or of a
 * kind that is not kept, as soon as that is known.
 */
export async function keepFile(content: AsyncIterable<Uint8Array>): Promise<KeptFile> {
  let head = Buffer.alloc(0);
  const kept = await keepBytes(content, MAX_ATTACHMENT_BYTES, (start, whole) => {
    head = start;
    const isTold = whole || start.byteLength === SNIFFED_BYTES;
    if (isTold && sniffType(start) === null) refuse("file_type");
  });
  return { ...kept, mediaType: sniffType(head) ?? refuse("file_type") };
}

/** Keeps a file of any kind that somebody imports, see {@link keepBytes}. */
export async function keepImportedFile(
  content: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<{ sha256: string; bytes: number }> {
  return keepBytes(content, limit, () => {});
}

/**
 * Writes a file into the folder of attachments under the name of its hash, all of it or nothing, and
 * returns when it is on the disk. The same file twice is one. `look` is shown
 * the first bytes, and at the end whether there are no more.
 */
async function keepBytes(
  content: AsyncIterable<Uint8Array>,
  limit: number,
  look: (head: Buffer<ArrayBuffer>, whole: boolean) => void,
): Promise<{ sha256: string; bytes: number }> {
  const folder = attachmentFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeOldHalves(folder);
  const half = join(folder, `${randomUUID()}${HALF}`);
  const handle = await open(half, "wx", 0o600);
  try {
    const hash = createHash("sha256");
    let head = Buffer.alloc(0);
    let bytes = 0;
    for await (const chunk of content) {
      bytes += chunk.byteLength;
      if (bytes > limit) refuse("file_too_large", limit);
      if (head.byteLength < SNIFFED_BYTES) {
        head = Buffer.concat([head, chunk]).subarray(0, SNIFFED_BYTES);
        look(head, false);
      }
      hash.update(chunk);
      await handle.appendFile(chunk);
    }
    look(head, true);
    await handle.sync();
    const sha256 = hash.digest("hex");
    await rename(half, attachmentPath(sha256, folder));
    await syncFolder(folder);
    return { sha256, bytes };
  } finally {
    await handle.close();
    await rm(half, { force: true });
  }
}

/** Takes a file away that nothing names any more. */
export async function removeFile(sha256: string): Promise<void> {
  await rm(attachmentPath(sha256), { force: true });
}

/** The same within a write that waits for nothing. */
export function removeFileAtOnce(sha256: string): void {
  rmSync(attachmentPath(sha256), { force: true });
}

function refuse(code: "file_too_large" | "file_type", limit = MAX_ATTACHMENT_BYTES): never {
  const values = { limit: limit / 1024 / 1024 };
  throw new Refusal({ kind: "invalid", problems: [{ field: "file", code, values }] });
}

/** Whether the file of that hash is there. */
export async function isKept(sha256: string): Promise<boolean> {
  return (await stat(attachmentPath(sha256)).catch(() => null)) !== null;
}

/** The file of that hash, open for reading; null where it is not there. */
export async function openFile(sha256: string): Promise<FileHandle | null> {
  try {
    return await open(attachmentPath(sha256), "r");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

/** A name is on the disk when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Takes away what a process that was killed left behind. */
async function removeOldHalves(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(HALF)) continue;
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > DAY_MS) await rm(path, { force: true });
  }
}
