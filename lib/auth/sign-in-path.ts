import "server-only";
import { ADMIN_PATH, SECOND_STEP_PATH, withQuery } from "@/lib/config/paths";
import { localizePath } from "@/lib/i18n/localize-path";
import type { Locale } from "@/lib/i18n/locales";
import { readNextPath } from "@/lib/schema/next-path";
import type { SignInStep } from "./sign-in";

/** Where to go on from a form that signed somebody in, or nearly so; `next` is what it was sent with. */
export function pathAfterSignIn(step: SignInStep, next: unknown, locale: Locale): string {
  const target = readNextPath(next);
  if (step === "signed_in") return target ?? localizePath(ADMIN_PATH, locale);
  const query = target === null ? null : new URLSearchParams({ next: target });
  return localizePath(withQuery(SECOND_STEP_PATH, query), locale);
}
