import { localizePath, localizedPaths } from "@/lib/i18n/localize-path";
import type { Locale } from "@/lib/i18n/locales";

/**
 * The page's own address and its other languages, for search engines. Relative to the site unless
 * its public address is configured: an address made from a request's headers could be anyone's.
 */
export function PageLinks({
  path,
  locale,
  publicUrl,
}: {
  path: string;
  locale: Locale;
  publicUrl: string | null;
}) {
  const at = (localized: string): string => `${publicUrl ?? ""}${localized}`;
  return (
    <>
      <link rel="canonical" href={at(localizePath(path, locale))} />
      {localizedPaths(path).map((other) => (
        <link key={other.locale} rel="alternate" hrefLang={other.locale} href={at(other.path)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={at(path)} />
    </>
  );
}
