import type { CalendarDate } from "./calendar-date";
import type { ReportedFigure } from "./model";

/** The day of the latest document among those that state these figures; null where none has one. */
export function findLatestPublished(figures: readonly ReportedFigure[]): CalendarDate | null {
  return figures.reduce<CalendarDate | null>((latest, { document: { published } }) => {
    if (published === null) return latest;
    return latest === null || published > latest ? published : latest;
  }, null);
}
