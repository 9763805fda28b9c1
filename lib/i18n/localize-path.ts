import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from "./locales";

/** The address of a page in a language: `/crises/x` is `/fr/crises/x` in French. */
export function localizePath(path: string, locale: Locale): string {
  if (locale === DEFAULT_LOCALE) return path;
  return path === "/" || /^\/[?#]/.test(path) ? `/${locale}${path.slice(1)}` : `/${locale}${path}`;
}

/** The same page in every language, for a language switch and for `hreflang`. */
export function localizedPaths(path: string): { locale: Locale; path: string }[] {
  return LOCALES.map((locale) => ({ locale, path: localizePath(path, locale) }));
}

/** The language and the rest of a path: `/fr/data` is `/data` in French. */
export function splitLocale(path: string): { locale: Locale; path: string } {
  const first = path.split("/", 2)[1] ?? "";
  if (!isLocale(first)) return { locale: DEFAULT_LOCALE, path };
  return { locale: first, path: path.slice(first.length + 1) || "/" };
}
