import "server-only";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Candidate } from "@/lib/domain/standing";
import { driver } from "@/lib/store/connection";
import { readCandidates } from "@/lib/store/read-candidates";

/** Gives the candidates of at least the `series`, by series. */
export type ReadCandidates = (
  series: Iterable<Candidate["series"] & { id: string }>,
) => ReadonlyMap<string, readonly Candidate[]>;

/**
 * Reads the candidates of each series when they are first asked for, as known on that day (null: today):
 * for all parts of one page, which judge the same series.
 */
export function readCandidatesOnce(knownOn: CalendarDate | null): ReadCandidates {
  const read = new Map<string, Candidate[]>();
  return (series) => {
    const missing = [...series].filter(({ id }) => !read.has(id));
    if (missing.length > 0) {
      for (const [id, own] of readCandidates(driver(), missing, knownOn)) read.set(id, own);
    }
    return read;
  };
}
