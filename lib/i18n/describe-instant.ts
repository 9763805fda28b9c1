import { intlTag } from "./format";
import type { Language } from "./language";

/** An instant with its minute, in UTC as it is stored, and saying so: "3 February 2026 at 12:05 UTC". */
export function describeInstant(instant: string, { locale }: Pick<Language, "locale">): string {
  return new Intl.DateTimeFormat(intlTag(locale), {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "UTC",
    timeZoneName: "short",
  }).format(Date.parse(instant));
}
