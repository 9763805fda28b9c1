import {
  closeSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { cachedDataVersionTag } from "node:v8";

const LENGTH_BYTES = 4;
/** What npm writes at every installation. */
const INSTALLED = "node_modules/.package-lock.json";

/** A file of code as it was compiled; its parts by their places. */
interface Entry {
  /** Of the file: one that was changed since has another. */
  stamp: string;
  isOneByte: boolean;
  source: Span;
  compiled: Span;
}

type Span = [at: number, bytes: number];

interface Index {
  /** Where the project lay: V8 tells it in stacks. */
  root: string;
  installed: string | null;
  /** Of all that comes after. */
  bytes: number;
  files: Record<string, Entry>;
  /** What `require` found, by the folder and the word that it was asked for. */
  found: Record<string, string>;
}

/** A file of code and what V8 made of it. */
export interface CompiledFile {
  source: string;
  compiled: Buffer;
}

/** Code that was compiled at another time, for as long as what it was compiled of is the same. */
export interface CodePack {
  /** Null where the file is not in it or was changed. What was compiled stands until the next reading. */
  read: (file: string) => CompiledFile | null;
  /** The file that `request` means in `folder`, as far as it is known. */
  resolve: (folder: string, request: string) => string | undefined;
}

/** Where the code of a build lies. V8 takes its own only of the same version, flags and processor. */
export function codePackFile(dist: string): string {
  return join(dist, `compiled-${cachedDataVersionTag().toString(36)}`);
}

/** Writes a pack, whole or not at all. */
export function writeCodePack(
  pack: string,
  files: ReadonlyMap<string, CompiledFile>,
  found: ReadonlyMap<string, string>,
  root = process.cwd(),
): void {
  const parts: Buffer[] = [];
  let at = 0;
  const add = (part: Buffer): Span => {
    parts.push(part);
    at += part.byteLength;
    return [at - part.byteLength, part.byteLength];
  };
  const index: Index = {
    root,
    installed: stampOf(join(root, INSTALLED)),
    bytes: 0,
    files: {},
    found: Object.fromEntries(found),
  };
  for (const [file, { source, compiled }] of files) {
    const stamp = stampOf(file);
    if (stamp === null) continue;
    const latin1 = Buffer.from(source, "latin1");
    const isOneByte = latin1.toString("latin1") === source;
    index.files[file] = {
      stamp,
      isOneByte,
      source: add(isOneByte ? latin1 : Buffer.from(source)),
      compiled: add(compiled),
    };
  }
  index.bytes = at;
  const list = Buffer.from(JSON.stringify(index));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(list.byteLength);
  const half = `${pack}.${process.pid}`;
  try {
    writeFileSync(half, Buffer.concat([length, list, ...parts]));
    renameSync(half, pack);
  } finally {
    rmSync(half, { force: true });
  }
}

/**
 * Null where there is none for this process, it cannot be read, it is of another folder, or packages
 * were installed since.
 */
export function openCodePack(pack: string, root = process.cwd()): CodePack | null {
  try {
    return readPack(openSync(pack, "r"), root);
  } catch {
    return null;
  }
}

function readPack(opened: number, root: string): CodePack | null {
  // One piece of memory for all: new ones would be cleared, counted and collected.
  let room = Buffer.alloc(0);
  const cut = (from: number, bytes: number): Buffer => {
    if (room.byteLength < bytes) room = Buffer.allocUnsafeSlow(2 * bytes);
    readSync(opened, room, 0, bytes, from);
    return room.subarray(0, bytes);
  };
  const listBytes = cut(0, LENGTH_BYTES).readUInt32BE();
  const start = LENGTH_BYTES + listBytes;
  const list = cut(LENGTH_BYTES, listBytes).toString("utf8");
  const { root: before, installed, bytes, files, found } = JSON.parse(list) as Index;
  const isWhole = fstatSync(opened).size === start + bytes;
  if (!isWhole || before !== root || installed !== stampOf(join(root, INSTALLED))) {
    closeSync(opened);
    return null;
  }
  return {
    read: (file) => {
      const entry = files[file];
      if (entry === undefined || entry.stamp !== stampOf(file)) return null;
      const { source, compiled, isOneByte } = entry;
      const text = cut(start + source[0], source[1]).toString(isOneByte ? "latin1" : "utf8");
      return { source: text, compiled: cut(start + compiled[0], compiled[1]) };
    },
    resolve: (folder, request) => found[`${folder}\0${request}`],
  };
}

/** Changes with the file; null where there is none. */
function stampOf(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.size} ${stats.mtimeMs}`;
}
