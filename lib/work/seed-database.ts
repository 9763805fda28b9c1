import "server-only";
import type { RecordBatch } from "@/lib/domain/record-batch";
import { SAVED_REASONS } from "@/lib/domain/saved-reasons";
import { type AuditRecord, isDatabaseEmpty, writeBatch } from "@/lib/store/bulk-write";

/**
 * Writes the demonstration data into an empty database and returns true. A database that holds any
 * crisis or figure is left as it is, and the answer is false.
 */
export function seedDatabase(batch: RecordBatch, audit: AuditRecord[], at: Date): boolean {
  if (!isDatabaseEmpty()) return false;
  writeBatch(batch, audit, { at, by: "seed", reason: SAVED_REASONS.seeded });
  return true;
}
