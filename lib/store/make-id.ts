import "server-only";
import { randomBytes } from "node:crypto";

/** A new id: 16 characters of [a-z0-9] that hold 80 random bits. */
export function makeId(): string {
  return BigInt(`0x${randomBytes(10).toString("hex")}`)
    .toString(36)
    .padStart(16, "0");
}
