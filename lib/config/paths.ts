import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { ListName } from "@/lib/domain/figure-filter";

/** Addresses of pages and of the API, without a language: see `localizePath` for the prefix. */

/** `path?query`, or `path` alone where there is nothing to say. */
export function withQuery(path: string, query: URLSearchParams | null): string {
  const text = query?.toString() ?? "";
  return text === "" ? path : `${path}?${text}`;
}

export const HOME_PATH = "/";
export const SOURCES_PATH = "/sources";
export const DATA_PATH = "/data";
export const HEALTH_PATH = "/healthz";
export const API_PATH = "/api/v1";

/** A crisis, as known on a day where one is given. */
export function crisisPath(slug: string, knownOn: CalendarDate | null = null): string {
  return asKnownOn(`/crises/${encodeURIComponent(slug)}`, knownOn);
}

/** A series, as known on a day where one is given. */
export function seriesPath(id: string, knownOn: CalendarDate | null = null): string {
  return asKnownOn(`/series/${encodeURIComponent(id)}`, knownOn);
}

function asKnownOn(path: string, knownOn: CalendarDate | null): string {
  return withQuery(path, knownOn === null ? null : new URLSearchParams({ knownOn }));
}

export function figurePath(id: string): string {
  return `/figures/${encodeURIComponent(id)}`;
}

/** A list of the API: JSON, or CSV where asked for. */
export function apiListPath(list: ListName, format: "json" | "csv" = "json"): string {
  return `${API_PATH}/${list}${format === "csv" ? ".csv" : ""}`;
}

/** One record of the API, by slug for a crisis and by id otherwise. */
export function apiItemPath(list: ListName, id: string): string {
  return `${API_PATH}/${list}/${encodeURIComponent(id)}`;
}

/** A document with the figures that it states. */
export function documentPath(id: string): string {
  return `${SOURCES_PATH}?document=${encodeURIComponent(id)}`;
}

/** Organisations and documents, narrowed to one organisation. */
export function organisationPath(code: string): string {
  return `${SOURCES_PATH}?organisation=${encodeURIComponent(code)}`;
}

export const ADMIN_PATH = "/admin";
export const SIGN_IN_PATH = "/admin/sign-in";

/** The sign-in page, which leads on to `next`. */
export function signInPath(next: string | null = null): string {
  return withQuery(SIGN_IN_PATH, next === null ? null : new URLSearchParams({ next }));
}
