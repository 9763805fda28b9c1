import { addDays, calendarDate, type CalendarDate } from "@/lib/domain/calendar-date";
import type { DateBasis } from "@/lib/domain/codes";
import type { CrisisSlug } from "./crises";
import { readDateBases } from "./dates";
import type { SourceRow } from "./source-row";

export interface PeriodStart {
  periodStart: CalendarDate | null;
  periodStartBasis: DateBasis | null;
}

/** Windows that a Libyan update counts from the one before, whose last day is not counted again. */
const SINCE_LAST_UPDATE =
  /past 24 hours|last 48 hours|past two days|highest single day|\d families|over the past week/;

/**
 * The first day that a row counts, included. Running totals and calendar windows keep the start that
 * they print. A `new` row counts from the report before it, which the files write as that report's
 * last day: there the next day is the first one counted (Gaza, Lebanon, weekly counts of the West
 * Bank, IOM's and OCHA's updates on Tripoli, weekly counts of Sudan).
 */
export function readPeriodStart(crisis: CrisisSlug, row: SourceRow): PeriodStart {
  if (row.period_start === "") return { periodStart: null, periodStartBasis: null };
  const start = calendarDate(row.period_start);
  const stated = readDateBases(row.note).periodStart;
  if (row.measure !== "new" || start === row.as_of || !startsAfter(crisis, row)) {
    return { periodStart: start, periodStartBasis: stated };
  }
  return {
    periodStart: addDays(start, 1),
    periodStartBasis: crisis === "gaza-2023" ? "stated" : "inferred",
  };
}

function startsAfter(crisis: CrisisSlug, row: SourceRow): boolean {
  switch (crisis) {
    case "gaza-2023":
    case "lebanon-2023":
    case "west-bank-2023":
      return true;
    case "libya-2019":
    case "sudan-2023":
      return SINCE_LAST_UPDATE.test(row.note);
    case "ukraine-2022":
    case "conflict-displacement":
      return false;
  }
}
