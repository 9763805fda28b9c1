import { splitLocale } from "@/lib/i18n/localize-path";

/** What Next can route; it answers others with an error of its own. */
const ROUTED = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
const READ = ["GET", "HEAD"];

/**
 * The methods that may be asked of `path` (without its query). Routes of the API judge for
 * themselves, and pages of the administration take what their forms post; all else is only read.
 */
export function allowedMethods(path: string): readonly string[] {
  const { path: page } = splitLocale(path);
  return /^\/admin(?:\/|$)/.test(page) || /^\/api(?:\/|$)/.test(path) ? ROUTED : READ;
}
