import { addDays, calendarDate, type CalendarDate } from "@/lib/domain/calendar-date";
import type { KnownBasis } from "@/lib/domain/codes";
import type { CrisisSlug } from "./crises";
import type { SourceRow } from "./source-row";

export interface Known {
  knownFrom: CalendarDate;
  knownBasis: KnownBasis;
}

/** First stored copies of IDMC's yearly editions: the day on which each was certainly out. */
export const IDMC_EDITIONS = { 2024: "2024-06-11", 2025: "2025-07-01" } as const;

/** When a document without a date is taken to have come out: days after the last day it covers. */
interface Assumption {
  days: number;
  reason: string;
}

const DELAYS: Record<Exclude<CrisisSlug, "conflict-displacement">, Assumption> = {
  "libya-2019": { days: 45, reason: "the median delay of IOM's dated displacement rounds" },
  "sudan-2023": { days: 1, reason: "the median delay of the file's 72 dated rows" },
  "gaza-2023": { days: 0, reason: "every row is dated: the day of the daily report" },
  "west-bank-2023": { days: 4, reason: "the median delay of the 84 rows whose address has a date" },
  "lebanon-2023": { days: 0, reason: "the ministry posts its total on the day it speaks of" },
  "ukraine-2022": { days: 1, reason: "UNHCR's portal shows a day's count on the following day" },
};

/** OCHA's casualty database is filled after checking: a month, longer than any known delay. */
const VERIFIED: Assumption = { days: 30, reason: "checked after the flash updates, date unknown" };

/**
 * From which day a row could be known: its publication date, else the declared assumption for its
 * data set, counted from `lastDay`, the last day that its document covers. A note that says that the
 * text runs further moves the day to that one.
 */
export function readKnown(crisis: CrisisSlug, row: SourceRow, lastDay: CalendarDate): Known {
  if (row.published !== "") {
    return { knownFrom: calendarDate(row.published), knownBasis: "published" };
  }
  if (crisis === "conflict-displacement") {
    return { knownFrom: IDMC_EDITIONS[2025], knownBasis: "assumed" };
  }
  const { days } = row.source_org === "OCHA (verified)" ? VERIFIED : DELAYS[crisis];
  const until = /source text says total to (\d+) June/.exec(row.note)?.[1];
  const day = until ? calendarDate(`${lastDay.slice(0, 8)}${until.padStart(2, "0")}`) : lastDay;
  return { knownFrom: addDays(day, days), knownBasis: "assumed" };
}
