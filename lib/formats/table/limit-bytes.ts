import { UnreadableFile } from "@/lib/domain/import/unreadable-file";
import { TABLE_LIMITS, type TableLimits } from "./table-limits";

/** What is said of a file of more bytes than are read. */
export function tooLarge({ bytes }: Pick<TableLimits, "bytes"> = TABLE_LIMITS): UnreadableFile {
  return new UnreadableFile("too_large", { megabytes: Math.floor(bytes / 1024 / 1024) });
}

/** The content as it comes; throws as soon as it is larger than what is read. */
export async function* limitBytes(
  content: AsyncIterable<Uint8Array>,
  limits: Pick<TableLimits, "bytes"> = TABLE_LIMITS,
): AsyncGenerator<Uint8Array, void, void> {
  let size = 0;
  for await (const part of content) {
    size += part.byteLength;
    if (size > limits.bytes) throw tooLarge(limits);
    yield part;
  }
}
