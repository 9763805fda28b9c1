import { defineRouting } from "next-intl/routing";
import { DEFAULT_LOCALE, LOCALES } from "./locales";

/** The language stands in the path alone: it is never guessed from a header nor kept in a cookie. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: DEFAULT_LOCALE,
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  // An absolute address made from the Host header would end in shared caches; pages write hreflang.
  alternateLinks: false,
});
