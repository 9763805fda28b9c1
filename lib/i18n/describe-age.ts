import { formatNumber } from "./format";
import type { Language } from "./language";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long ago an instant was, in whole days, below one in whole hours: "2 days". */
export function describeAge(instant: string, at: Date, { t, locale }: Language): string {
  const passed = Math.max(0, at.getTime() - Date.parse(instant));
  const [unit, count] =
    passed < DAY
      ? (["hours", Math.floor(passed / HOUR)] as const)
      : (["days", Math.floor(passed / DAY)] as const);
  return t(`admin.review.age.${unit}`, { count, number: formatNumber(count, locale) });
}
