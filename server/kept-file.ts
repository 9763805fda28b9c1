import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { KeptAnswer } from "./kept-answers";

/** A kept answer under its question. */
export type Remembered = [key: string, answer: KeptAnswer];

/** Read in ten milliseconds. */
const MAX_BYTES = 8 * 1024 * 1024;
const MAX_ANSWERS = 500;
const HASH_BYTES = 32;
const LENGTH_BYTES = 4;

type Entry = Pick<KeptAnswer, "headers" | "tag"> & { key: string; bytes: number };

/**
 * Writes the first of `answers` to `file`, as many as there is room for: a hash of all that follows, the
 * length of a list of them as JSON, that list, and their bodies. The file is there whole or not at all,
 * and only its owner reads it.
 */
export function writeKeptFile(
  file: string,
  answers: Iterable<Remembered>,
  { maxBytes = MAX_BYTES, maxAnswers = MAX_ANSWERS } = {},
): void {
  const entries: Entry[] = [];
  const bodies: Buffer[] = [];
  let room = maxBytes;
  for (const [key, { headers, tag, body }] of answers) {
    if (entries.length === maxAnswers) break;
    if (body.byteLength > room) continue;
    room -= body.byteLength;
    entries.push({ key, headers, tag, bytes: body.byteLength });
    bodies.push(body);
  }
  const list = Buffer.from(JSON.stringify(entries));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(list.byteLength);
  const content = Buffer.concat([length, list, ...bodies]);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const half = `${file}.${randomUUID()}.half`;
  try {
    writeFileSync(half, Buffer.concat([hashOf(content), content]), { mode: 0o600 });
    renameSync(half, file);
  } finally {
    rmSync(half, { force: true });
  }
}

/** What {@link writeKeptFile} wrote to `file`; null where there is none, or it is not whole. */
export function readKeptFile(file: string): Remembered[] | null {
  try {
    if (statSync(file).size > 2 * MAX_BYTES) return null;
    const all = readFileSync(file);
    const content = all.subarray(HASH_BYTES);
    if (!hashOf(content).equals(all.subarray(0, HASH_BYTES))) return null;
    let at = LENGTH_BYTES + content.readUInt32BE();
    const entries = JSON.parse(content.toString("utf8", LENGTH_BYTES, at)) as Entry[];
    return entries.map(({ key, headers, tag, bytes }) => {
      const body = content.subarray(at, (at += bytes));
      return [key, { headers, tag, body, packed: {} }];
    });
  } catch {
    return null;
  }
}

function hashOf(content: Buffer): Buffer {
  return createHash("sha256").update(content).digest();
}
