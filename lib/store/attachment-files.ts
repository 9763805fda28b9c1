import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import { mkdir, open, readdir, rm, stat, type FileHandle } from "node:fs/promises";
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
 * Keeps a file as evidence, see {@link holdBytes}. Throws Refusal for a file that is too large or of a
 * kind that is not kept, as soon as that is known.
 */
export async function keepFile(content: AsyncIterable<Uint8Array>): Promise<KeptFile> {
  let head = Buffer.alloc(0);
  const held = await holdBytes(content, MAX_ATTACHMENT_BYTES, (start, whole) => {
    head = start;
    const isTold = whole || start.byteLength === SNIFFED_BYTES;
    if (isTold && sniffType(start) === null) refuse("file_type");
  });
  held.keep();
  const { sha256, bytes } = held;
  return { sha256, bytes, mediaType: sniffType(head) ?? refuse("file_type") };
}

/** A file that was sent and is nobody else's yet. */
export interface HeldFile {
  sha256: string;
  bytes: number;
  /** Where it lies meanwhile. */
  path: string;
  /** Keeps it under the name of its hash; it is on the disk then. The same file twice is one. */
  keep: () => void;
  /** Takes it away, unless it was kept. */
  drop: () => Promise<void>;
}

/** Takes in a file of any kind and size; the caller keeps or drops it. */
export async function holdFile(content: AsyncIterable<Uint8Array>): Promise<HeldFile> {
  return holdBytes(content, Infinity, () => {});
}

/**
 * Writes a file into the folder of attachments, all of it or nothing. `look` is shown the first bytes,
 * and at the end whether there are no more.
 */
async function holdBytes(
  content: AsyncIterable<Uint8Array>,
  limit: number,
  look: (head: Buffer<ArrayBuffer>, whole: boolean) => void,
): Promise<HeldFile> {
  const folder = attachmentFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await removeOldHalves(folder);
  const path = join(folder, `${randomUUID()}${HALF}`);
  const drop = (): Promise<void> => rm(path, { force: true });
  const handle = await open(path, "wx", 0o600);
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
    const keep = (): void => {
      renameSync(path, attachmentPath(sha256, folder));
      syncFolder(folder);
    };
    return { sha256, bytes, path, keep, drop };
  } catch (error) {
    await drop();
    throw error;
  } finally {
    await handle.close();
  }
}

/** Takes a file away that nothing names any more. */
export function removeFile(sha256: string): void {
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
function syncFolder(folder: string): void {
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
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
