import "server-only";
import { SIGN_IN_PATH } from "@/lib/config/paths";
import { publicUrl } from "@/lib/config/site";
import { localizePath, splitLocale } from "@/lib/i18n/localize-path";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locales";

const COOKIE = "as-reported.sign-in-language";
/** As long as a provider's answer is waited for. */
const SECONDS = 10 * 60;

/** The cookie that keeps a language for the way back from the provider, and is sent nowhere else. */
export function keepSignInLanguage(locale: Locale): string {
  const secure = publicUrl()?.startsWith("https:") ? "; Secure" : "";
  return `${COOKIE}=${locale}; Path=/api/auth/callback; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax${secure}`;
}

/**
 * Where a refused answer leads, in the language that was kept: without a state that it knows the
 * library leads to the sign-in page in English.
 */
export function toSignInLanguage(location: string, cookies: string | null): string {
  const kept = new RegExp(`(?:^|; )${COOKIE}=(\\w+)`).exec(cookies ?? "")?.[1] ?? "";
  if (!isLocale(kept)) return location;
  const site = publicUrl() ?? "";
  const path = location.startsWith(`${site}/`) ? location.slice(site.length) : location;
  const { locale, path: own } = splitLocale(path);
  const isEnglishSignIn =
    locale === DEFAULT_LOCALE && new RegExp(`^${SIGN_IN_PATH}(\\?|$)`).test(own);
  return isEnglishSignIn ? localizePath(own, kept) : location;
}
