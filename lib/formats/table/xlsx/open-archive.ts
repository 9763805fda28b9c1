import { Readable } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import type { TableLimits } from "@/lib/formats/table/table-limits";

/** The parts of a ZIP archive by name; nothing is unpacked before it is read. */
export interface Archive {
  names: string[];
  /** The unpacked bytes of a part; null where there is none of that name. */
  open: (name: string) => AsyncIterable<Uint8Array> | null;
}

interface Part {
  method: number;
  crc: number;
  packed: number;
  offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** The end record with the longest comment. */
const END_BYTES = 22 + 0xffff;
const CHUNK = 64 * 1024;
/** Small parts may be packed as well as they like. */
const RATIO_FROM = 4 * 1024 * 1024;

/**
 * Opens a ZIP archive by its directory. Throws UnreadableFile where it is broken, encrypted or has too
 * many parts; reading a part does where it unpacks to too much or to something else than was packed.
 */
export function openArchive(bytes: Buffer, limits: TableLimits): Archive {
  const parts = readDirectory(bytes, limits);
  return {
    names: [...parts.keys()],
    open: (name) => {
      const part = parts.get(name);
      return part === undefined ? null : unpack(bytes, part, limits);
    },
  };
}

function readDirectory(bytes: Buffer, limits: TableLimits): Map<string, Part> {
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.parts) throw new UnreadableFile("too_much_inside");
  const parts = new Map<string, Part>();
  let place = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (place + 46 > end || bytes.readUInt32LE(place) !== ENTRY) throw broken();
    const nameLength = bytes.readUInt16LE(place + 28);
    const rest = bytes.readUInt16LE(place + 30) + bytes.readUInt16LE(place + 32);
    if (place + 46 + nameLength + rest > end) throw broken();
    if ((bytes.readUInt16LE(place + 8) & 1) !== 0) throw new UnreadableFile("encrypted");
    const name = bytes.toString("utf8", place + 46, place + 46 + nameLength);
    parts.set(name.replaceAll("\\", "/"), {
      method: bytes.readUInt16LE(place + 10),
      crc: bytes.readUInt32LE(place + 16),
      packed: bytes.readUInt32LE(place + 20),
      offset: bytes.readUInt32LE(place + 42),
    });
    place += 46 + nameLength + rest;
  }
  return parts;
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_BYTES);
  for (let place = bytes.length - 22; place >= first; place--) {
    if (bytes.readUInt32LE(place) === END) return place;
  }
  throw broken();
}

async function* unpack(
  bytes: Buffer,
  { method, crc, packed, offset }: Part,
  limits: TableLimits,
): AsyncGenerator<Uint8Array, void, void> {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw broken();
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  if (start + packed > bytes.length) throw broken();
  const content = bytes.subarray(start, start + packed);
  if (method !== STORED && method !== DEFLATED) throw broken();
  const most = Math.min(limits.unpacked, Math.max(RATIO_FROM, packed * limits.ratio));
  let [size, sum] = [0, 0];
  for await (const chunk of method === STORED ? slices(content) : inflate(content)) {
    size += chunk.length;
    if (size > most) throw new UnreadableFile("too_much_inside");
    sum = crc32(chunk, sum);
    yield chunk;
  }
  // A broken bit may have made another number of one.
  if (sum !== crc) throw broken();
}

function* slices(content: Buffer): Generator<Uint8Array, void, void> {
  for (let start = 0; start < content.length; start += CHUNK)
    yield content.subarray(start, start + CHUNK);
}

async function* inflate(content: Buffer): AsyncGenerator<Uint8Array, void, void> {
  const input = Readable.from(slices(content));
  const unpacker = input.pipe(createInflateRaw({ chunkSize: CHUNK }));
  try {
    for await (const chunk of unpacker as AsyncIterable<Uint8Array>) yield chunk;
  } catch {
    throw broken();
  } finally {
    input.destroy();
    unpacker.destroy();
  }
}

function broken(): UnreadableFile {
  return new UnreadableFile("broken_workbook");
}
