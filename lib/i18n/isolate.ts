import type { Locale } from "./locales";

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/**
 * A name of unknown direction (an acronym, a title), kept from reordering the Arabic around it.
 * The other languages run left to right like the names themselves, and need no marks.
 */
export function isolate(name: string, locale: Locale): string {
  return locale === "ar" ? `${FIRST_STRONG_ISOLATE}${name}${POP_ISOLATE}` : name;
}
