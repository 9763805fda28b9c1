import "server-only";
import { createHash, randomFillSync } from "node:crypto";

const BYTES = 10;
/** Random bytes for the next ids: asking for many at once takes a tenth of the time. */
const pool = Buffer.alloc(BYTES * 512);
let next = pool.length;

/** A new id: 16 characters of [a-z0-9] that hold 80 random bits. */
export function makeId(): string {
  if (next === pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  return toId(pool.subarray(next, (next += BYTES)));
}

/** The id of what `parts` name: always the same one, and as good as never that of anything else. */
export function idOf(...parts: readonly (string | number)[]): string {
  return toId(createHash("sha256").update(JSON.stringify(parts)).digest().subarray(0, BYTES));
}

function toId(bytes: Buffer): string {
  return BigInt(`0x${bytes.toString("hex")}`)
    .toString(36)
    .padStart(16, "0");
}
