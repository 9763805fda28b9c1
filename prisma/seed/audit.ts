import { hashId } from "./ids";
import { countOutcomes, type RowOutcome } from "./outcomes";

export interface SeedAudit {
  id: string;
  action: string;
  subject: string;
  detail: string;
}

/** One audit record for each file: how its rows ended. */
export function auditOf(outcomes: readonly RowOutcome[]): SeedAudit[] {
  return countOutcomes(outcomes).map(({ file, ...counts }) => ({
    id: hashId("audit", "seed", file),
    action: "seed.import",
    subject: `file:${file}`,
    detail: JSON.stringify(counts),
  }));
}
