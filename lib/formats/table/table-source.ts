import { createReadStream } from "node:fs";

/** A file's path, or what opens its bytes; each call opens them anew. */
export type TableSource = string | (() => AsyncIterable<Uint8Array>);

const CHUNK_BYTES = 256 * 1024;

/** The bytes of a file from its start. */
export function openSource(source: TableSource): AsyncIterable<Uint8Array> {
  return typeof source === "string"
    ? createReadStream(source, { highWaterMark: CHUNK_BYTES })
    : source();
}

/** All bytes at once. */
export async function readBytes(source: TableSource): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of openSource(source)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
