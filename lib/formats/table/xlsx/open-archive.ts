import { crc32 } from "node:zlib";
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import type { TableLimits } from "@/lib/formats/table/table-limits";

/** The parts of a ZIP archive by name; nothing is unpacked before it is read. */
export interface Archive {
  names: string[];
  /** The unpacked bytes of a part; null where there is none of that name. */
  open: (name: string) => AsyncIterable<Uint8Array> | null;
}

/** Small parts may be packed as well as they like. */
const RATIO_FROM = 4 * 1024 * 1024;

/**
 * Opens a ZIP archive by its directory. Throws UnreadableFile where it is broken, encrypted or has too
 * many parts; reading a part does where it unpacks to too much or to something else than was packed.
 */
export async function openArchive(bytes: Buffer, limits: TableLimits): Promise<Archive> {
  const parts = new Map<string, Entry>();
  try {
    const archive = await fromBufferPromise(bytes, { validateEntrySizes: true });
    if (archive.entryCount > limits.parts) throw new UnreadableFile("too_much_inside");
    for await (const part of archive.eachEntry()) {
      if (part.isEncrypted()) throw new UnreadableFile("encrypted");
      parts.set(part.fileName, part);
    }
    return {
      names: [...parts.keys()],
      open: (name) => {
        const part = parts.get(name);
        return part === undefined ? null : unpack(archive, part, limits);
      },
    };
  } catch (error) {
    throw explain(error);
  }
}

async function* unpack(
  archive: ZipFile,
  part: Entry,
  limits: TableLimits,
): AsyncGenerator<Uint8Array, void, void> {
  const most = Math.min(limits.unpacked, Math.max(RATIO_FROM, part.compressedSize * limits.ratio));
  if (part.uncompressedSize > most) throw new UnreadableFile("too_much_inside");
  let sum = 0;
  try {
    // Never longer than the directory says: the stream ends in an error there.
    const content: AsyncIterable<Buffer> = await archive.openReadStreamPromise(part);
    for await (const chunk of content) {
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw explain(error);
  }
  // A broken bit may have made another number of one.
  if (sum !== part.crc32) throw new UnreadableFile("broken_workbook");
}

function explain(error: unknown): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  const encrypted = error instanceof Error && error.message.includes("encryption");
  return new UnreadableFile(encrypted ? "encrypted" : "broken_workbook");
}
