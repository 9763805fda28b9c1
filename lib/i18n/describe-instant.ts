import { intlTag } from "./format";
import type { Language } from "./language";

/** An instant with its minute, in UTC as it is stored: "3 February 2026, 12:05 UTC". */
export function describeInstant(instant: string, { locale }: Pick<Language, "locale">): string {
  return new Intl.DateTimeFormat(intlTag(locale), {
    dateStyle: "long",
    timeStyle: "short",
    hourCycle: "h23",
    timeZone: "UTC",
  }).format(Date.parse(instant));
}
