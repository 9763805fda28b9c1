import { difference, type Quantity } from "@/lib/domain/bounds";
import type { Change } from "./chart-point";

/**
 * What can be said of the change from `earlier` to `later` on one line, `days` after it; null where one of them has
 * no number. See {@link Change} for numbers without bounds.
 */
export function changeBetween(later: Quantity, earlier: Quantity, days: number): Change | null {
  if (later.qualifier === "not_available" || earlier.qualifier === "not_available") return null;
  const { low, high } = difference(later, earlier);
  const open = low === null && high === null;
  const recorded =
    open && later.value !== null && earlier.value !== null ? later.value - earlier.value : null;
  if (open && recorded === null) return null;
  return { low, high, recorded, days };
}
