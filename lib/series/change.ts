import { difference, type Quantity } from "@/lib/domain/bounds";
import { daysBetween, type CalendarDate } from "@/lib/domain/calendar-date";
import type { Change } from "./chart-point";

type Dated = Quantity & { asOf: CalendarDate };

/**
 * What can be said of the change from `earlier` to `later` on one line; null where one of them has
 * no number. See {@link Change} for numbers without bounds.
 */
export function changeBetween(later: Dated, earlier: Dated): Change | null {
  if (later.qualifier === "not_available" || earlier.qualifier === "not_available") return null;
  const { low, high } = difference(later, earlier);
  const open = low === null && high === null;
  const recorded =
    open && later.value !== null && earlier.value !== null ? later.value - earlier.value : null;
  if (open && recorded === null) return null;
  return { low, high, recorded, days: daysBetween(earlier.asOf, later.asOf) };
}
