import { PASTE_PATH } from "@/lib/config/paths";
import { splitLocale } from "@/lib/i18n/localize-path";

/** Who answers an address: the API, the administration's pages, or the pages that anyone reads. */
export type AddressKind = "api" | "admin" | "public";

/** Where files are sent to and taken from. */
export const ATTACHMENTS = /^\/api\/attachments\//;

/** Whether a report's text is pasted at `path`, in any language. */
export function isPastePath(path: string): boolean {
  return splitLocale(path).path === PASTE_PATH;
}

/** Where spreadsheets are sent to, and what they came to is taken from. */
export const IMPORTS = /^\/api\/imports(?:\/|$)/;

/** What stands at `path`, given without its query. Files count as public pages. */
export function addressKind(path: string): AddressKind {
  if (/^\/api(?:\/|$)/.test(path)) return "api";
  return /^\/admin(?:\/|$)/.test(splitLocale(path).path) ? "admin" : "public";
}

/** What Next can route; it answers others with an error of its own. */
const ROUTED = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"];
const METHODS: Record<AddressKind, readonly string[]> = {
  api: ROUTED,
  admin: ["GET", "HEAD", "POST"],
  public: ["GET", "HEAD"],
};

/**
 * The methods that may be asked of an address. Routes of the API judge for themselves, and pages of
 * the administration take what their forms post; all else is only read.
 */
export function allowedMethods(kind: AddressKind): readonly string[] {
  return METHODS[kind];
}
