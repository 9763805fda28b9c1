import { pipeline, Readable } from "node:stream";
import { constants, crc32, createDeflateRaw } from "node:zlib";

/** A file of an archive; `content` is asked for when the files before it are written. */
export interface ZipEntry {
  name: string;
  content: () => AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;
}

/** What a file of an archive turned out to be. */
interface Written {
  name: Buffer;
  crc: number;
  size: number;
  packed: number;
  offset: number;
}

/** Sizes and offsets have 32 bits: what is larger needs Zip64, which not every spreadsheet reads. */
const MAX = 0xffff_ffff;
/** Deflated, names in UTF-8, sizes told after the content. */
const FLAGS = 0x0808;
const VERSION = 20;
const DEFLATED = 8;
const TEXT_PART = 64 * 1024;

/**
 * A ZIP archive part by part: whatever its size, no more than a part of it is in memory, and a
 * client that leaves ends the content being written. Throws RangeError where a file or the archive
 * reaches 4 GiB.
 */
export async function* writeZip(
  entries: Iterable<ZipEntry>,
  at: Date,
): AsyncGenerator<Uint8Array, void, void> {
  const stamp = dosTime(at);
  const files: Written[] = [];
  let offset = 0;
  for (const entry of entries) {
    const file = { name: Buffer.from(entry.name), crc: 0, size: 0, packed: 0, offset };
    const head = fileHead(file.name, stamp);
    yield head;
    yield* deflate(entry.content(), file);
    const tail = sums(file);
    yield tail;
    offset += head.length + file.packed + tail.length;
    if (offset > MAX || file.size > MAX) throw new RangeError(`${entry.name} is too large to pack`);
    files.push(file);
  }
  const directory = Buffer.concat(files.map((file) => directoryLine(file, stamp)));
  yield directory;
  yield directoryEnd(files.length, directory.length, offset);
}

/** Packs on Node's own threads; counts into `file` what goes in and what comes out. */
async function* deflate(
  content: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>,
  file: Written,
): AsyncGenerator<Uint8Array, void, void> {
  async function* count(): AsyncGenerator<Uint8Array, void, void> {
    for await (const part of content) {
      const bytes = typeof part === "string" ? Buffer.from(part) : part;
      file.crc = crc32(bytes, file.crc);
      file.size += bytes.length;
      yield bytes;
    }
  }
  const packer = createDeflateRaw({ level: constants.Z_BEST_SPEED, chunkSize: TEXT_PART });
  pipeline(Readable.from(count()), packer, () => {
    // What went wrong is thrown by the packer, which the pipeline destroys with it.
  });
  for await (const part of packer as AsyncIterable<Buffer>) {
    file.packed += part.length;
    yield part;
  }
}

function fileHead(name: Buffer, stamp: number): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(DEFLATED, 8);
  head.writeUInt32LE(stamp, 10);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function sums({ crc, size, packed }: Written): Buffer {
  const tail = Buffer.alloc(16);
  tail.writeUInt32LE(0x08074b50, 0);
  tail.writeUInt32LE(crc, 4);
  tail.writeUInt32LE(Math.min(packed, MAX), 8);
  tail.writeUInt32LE(Math.min(size, MAX), 12);
  return tail;
}

function directoryLine({ name, crc, size, packed, offset }: Written, stamp: number): Buffer {
  const line = Buffer.alloc(46);
  line.writeUInt32LE(0x02014b50, 0);
  line.writeUInt16LE(VERSION, 4);
  line.writeUInt16LE(VERSION, 6);
  line.writeUInt16LE(FLAGS, 8);
  line.writeUInt16LE(DEFLATED, 10);
  line.writeUInt32LE(stamp, 12);
  line.writeUInt32LE(crc, 16);
  line.writeUInt32LE(packed, 20);
  line.writeUInt32LE(size, 24);
  line.writeUInt16LE(name.length, 28);
  line.writeUInt32LE(offset, 42);
  return Buffer.concat([line, name]);
}

function directoryEnd(files: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files, 8);
  end.writeUInt16LE(files, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** Date and time, in UTC, as MS-DOS wrote them: two seconds are the smallest step. */
function dosTime(at: Date): number {
  const day = ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
