import { isAdminPath } from "@/lib/domain/admin-routes";

const NOWHERE = "http://nowhere.invalid";

/**
 * `text` as the address to go on to after signing in: a page of the administration on this site, in
 * any language. Anything else, and so every other site, is null.
 */
export function readNextPath(text: unknown): string | null {
  if (typeof text !== "string" || !text.startsWith("/") || text.length > 2000) return null;
  if (!URL.canParse(text, NOWHERE)) return null;
  const { origin, pathname, search } = new URL(text, NOWHERE);
  if (origin !== NOWHERE || pathname.includes("//")) return null;
  return isAdminPath(pathname.replace(/^\/(?:en|fr|ar)(?=\/)/, "")) ? pathname + search : null;
}
