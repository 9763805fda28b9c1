import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Coding } from "./accepted-coding";

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Below this the packed body is hardly smaller. */
const WORTH_PACKING_BYTES = 1024;
/** Of Brotli's 11: smaller than gzip's best in about the time of gzip's usual. */
const BROTLI_QUALITY = 5;

/** `body` packed for the way; as it is where there is no way or too little of it. */
export async function packBody(
  body: Buffer,
  coding: Coding | null,
): Promise<{ body: Buffer; packed: Coding | null }> {
  if (coding === null || body.byteLength <= WORTH_PACKING_BYTES) return { body, packed: null };
  const packed = coding === "br" ? await packBrotli(body) : await gzipped(body);
  return { body: packed, packed: coding };
}

async function packBrotli(body: Buffer): Promise<Buffer> {
  return brotlied(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
    },
  });
}
