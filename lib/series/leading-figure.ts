import type { Candidate } from "@/lib/domain/standing";

/** What of a figure on the line decides whether it can lead. */
type Leader = Pick<Candidate["figure"], "qualifier" | "computedBy">;

/**
 * The figure that speaks for a series, in headlines and beside its picture: the last one on its line,
 * in as-of order, that has a number which a document states. Undefined where there is none.
 */
export function findLeader<F extends Leader>(line: readonly F[]): F | undefined {
  return line.findLast((f) => f.qualifier !== "not_available" && f.computedBy === null);
}
