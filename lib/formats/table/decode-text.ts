import type { Encoding } from "@/lib/domain/import/file-reading";

const PIECE = 64 * 1024;

/**
 * Bytes as text, without a byte order mark. What cannot be decoded becomes U+FFFD, which the reader of
 * a row refuses at its cell.
 */
export async function* decodeText(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) {
    // The parser makes all rows of a piece before it hands on the first.
    for (let start = 0; start < chunk.length; start += PIECE) {
      const text = decoder.decode(chunk.subarray(start, start + PIECE), { stream: true });
      if (text !== "") yield text;
    }
  }
  const rest = decoder.decode();
  if (rest !== "") yield rest;
}

/** The text of a file's first bytes; a letter cut in two at their end is left out. */
export function decodeHead(head: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(head, { stream: true });
}
