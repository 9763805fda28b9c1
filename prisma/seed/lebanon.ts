import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { DraftFigure } from "./draft";

/** Start of the ministry's first and second count. */
const LEBANON_COUNTS = { first: "2023-10-08", second: "2026-03-02" } as const;

/** The first day of the count that a restarted counter continues, or null. */
export function continuedBaseline({ key }: DraftFigure): CalendarDate | null {
  const restarted = key.crisis === "lebanon-2023" && key.baseline === LEBANON_COUNTS.second;
  return restarted ? LEBANON_COUNTS.first : null;
}
