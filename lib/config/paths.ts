import type { CalendarDate } from "@/lib/domain/calendar-date";

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

export function crisisPath(slug: string): string {
  return `/crises/${encodeURIComponent(slug)}`;
}

/** A series, as known on a day where one is given. */
export function seriesPath(id: string, knownOn: CalendarDate | null = null): string {
  const query = knownOn === null ? null : new URLSearchParams({ knownOn });
  return withQuery(`/series/${encodeURIComponent(id)}`, query);
}

export function figurePath(id: string): string {
  return `/figures/${encodeURIComponent(id)}`;
}

export type ApiList = "crises" | "series" | "figures";

/** A list of the API: JSON, or CSV where asked for. */
export function apiListPath(list: ApiList, format: "json" | "csv" = "json"): string {
  return `${API_PATH}/${list}${format === "csv" ? ".csv" : ""}`;
}

/** One record of the API, by slug for a crisis and by id otherwise. */
export function apiItemPath(list: ApiList, id: string): string {
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
