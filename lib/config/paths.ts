import type { AttachmentOwner } from "@/lib/domain/attachment";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { CitationFormat } from "@/lib/domain/citation";
import type { FileFormat, FileSubject } from "@/lib/domain/file-format";
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
export const API_REFERENCE_PATH = "/data/api";
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

/** A list of the API: a page of it as JSON, or the whole of it as a file. */
export function apiListPath(list: FileSubject, file: FileFormat | null = null): string {
  return `${API_PATH}/${list}${file === null ? "" : `.${file}`}`;
}

/** One record of the API, by slug for a crisis and by id otherwise. */
export function apiItemPath(list: ListName, id: string): string {
  return `${API_PATH}/${list}/${encodeURIComponent(id)}`;
}

/** A chart of a crisis, by its indicator or the id of its one series, as a picture. */
export function chartPicturePath(
  { crisis, chart }: { crisis: string; chart: string },
  format: "svg" | "png",
  query: URLSearchParams | null = null,
): string {
  const path = `${API_PATH}/charts/${encodeURIComponent(crisis)}/${encodeURIComponent(chart)}.${format}`;
  return withQuery(path, query);
}

/** A chart by itself, for frames of other sites. */
export function embedPath({ crisis, chart }: { crisis: string; chart: string }): string {
  return `/embed/${encodeURIComponent(crisis)}/${encodeURIComponent(chart)}`;
}

/** Whether an address, given without language, is one of {@link embedPath}. */
export function isEmbedPath(path: string): boolean {
  return /^\/embed\/[^/]+\/[^/]+$/.test(path);
}

/** What is shown of a page where a link to it is shared. */
export function previewPath(list: "crises" | "figures", name: string, lang: string): string {
  const path = `${API_PATH}/previews/${list}/${encodeURIComponent(name)}.png`;
  return withQuery(path, new URLSearchParams({ lang }));
}

/** A document with the figures that it states. */
export function documentPath(id: string): string {
  return `${SOURCES_PATH}?document=${encodeURIComponent(id)}`;
}

/** Organisations and documents, narrowed to one organisation. */
export function organisationPath(code: string): string {
  return `${SOURCES_PATH}?organisation=${encodeURIComponent(code)}`;
}

/** Where the server tells its pages who asks; whatever a client sends under it is overwritten. */
export const CLIENT_ADDRESS_HEADER = "x-client-address";

export const ADMIN_PATH = "/admin";
export const SIGN_IN_PATH = "/admin/sign-in";

/** The sign-in page, which leads on to `next`. */
export function signInPath(next: string | null = null): string {
  return withQuery(SIGN_IN_PATH, next === null ? null : new URLSearchParams({ next }));
}

/** Begins to sign in at the provider of identities; leads on to `next`. */
export function openIdPath(next: string): string {
  return withQuery("/api/auth/open-id", new URLSearchParams({ next }));
}

export const SECOND_STEP_PATH = "/admin/sign-in/code";
export const ACCOUNT_PATH = "/admin/account";
export const PEOPLE_PATH = "/admin/people";

export function personPath(id: string): string {
  return `${PEOPLE_PATH}/${encodeURIComponent(id)}`;
}

/** A link that works once, for a password. The token is in the query, which no log keeps. */
export function linkPath(token: string): string {
  return withQuery("/admin/links", new URLSearchParams({ token }));
}

/** The link by which the first administrator sets the installation up. */
export function setUpPath(token: string): string {
  return withQuery("/admin/set-up", new URLSearchParams({ token }));
}

/** The queue of what waits for a decision. */
export const REVIEW_PATH = "/admin/review";

/** One review, in the queue that the query describes. */
export function reviewPath(id: string, query: URLSearchParams | null = null): string {
  return withQuery(`${REVIEW_PATH}/${encodeURIComponent(id)}`, query);
}

/** Everything on record about a figure, for people who are signed in. */
export function figureRecordPath(id: string, query: URLSearchParams | null = null): string {
  return withQuery(`/admin/figures/${encodeURIComponent(id)}`, query);
}

/** The pages of the lists that people keep. */
export const ADMIN_LISTS = {
  crisis: "/admin/crises",
  series: "/admin/series",
  organisation: "/admin/organisations",
  place: "/admin/places",
  document: "/admin/documents",
} as const;
export type AdminList = keyof typeof ADMIN_LISTS;

/** A list, narrowed where a query says so. */
export function adminListPath(list: AdminList, query: URLSearchParams | null = null): string {
  return withQuery(ADMIN_LISTS[list], query);
}

/** The page with the files that are kept with a document. */
export function evidencePath(documentId: string): string {
  return `${adminRecordPath("document", documentId)}/evidence`;
}

/** The page on which a record of a list is edited; `new` adds one. */
export function adminRecordPath(list: AdminList, id: string): string {
  return `${ADMIN_LISTS[list]}/${encodeURIComponent(id)}`;
}

/** The page on which an event of a crisis is edited; `new` adds one. */
export function adminEventPath(crisisId: string, id: string): string {
  return `${adminRecordPath("crisis", crisisId)}/events/${encodeURIComponent(id)}`;
}

/** The page on which the headlines of a crisis are chosen. */
export function adminHeadlinesPath(crisisId: string): string {
  return `${adminRecordPath("crisis", crisisId)}/headlines`;
}

/** The files that are kept with a document or with a draft. */
export function attachmentsPath({ kind, id }: AttachmentOwner): string {
  return `/api/attachments/${kind}s/${encodeURIComponent(id)}`;
}

/** One of them. */
export function attachmentPath(owner: AttachmentOwner, sha256: string): string {
  return `${attachmentsPath(owner)}/${sha256}`;
}

export const AUDIT_PATH = "/admin/audit";
export const AUDIT_DOWNLOAD_PATH = "/admin/audit/download";

/** Where reports are entered. */
export const ENTRY_PATH = `${ADMIN_PATH}/entry`;

/** A report being entered. */
export function draftPath(id: string): string {
  return `${ENTRY_PATH}/${encodeURIComponent(id)}`;
}

/** Where spreadsheets are imported. */
export const IMPORT_PATH = `${ADMIN_PATH}/import`;

/** One import, at the step that the query names. */
export function importPath(id: string, query: URLSearchParams | null = null): string {
  return withQuery(`${IMPORT_PATH}/${encodeURIComponent(id)}`, query);
}

/** Where spreadsheets are sent to. */
export const IMPORT_UPLOAD_PATH = "/api/imports";

/** What can be asked of an import besides its page: its rejected rows, or work that tells how far it is. */
export function importTaskPath(id: string, task: "rejects" | "plan" | "commit" | "task"): string {
  return `${IMPORT_UPLOAD_PATH}/${encodeURIComponent(id)}/${task}`;
}

/** Where a report's text is pasted. */
export const PASTE_PATH = `${ADMIN_PATH}/paste`;

/** A figure's page as one revision of its record had it. */
export function figureRevisionPath(id: string, revision: number): string {
  return `${figurePath(id)}?revision=${revision}`;
}

/** How to cite a record of the API, as a file. */
export function citationPath(
  list: ListName,
  id: string,
  format: CitationFormat,
  query: URLSearchParams,
): string {
  return withQuery(`${apiItemPath(list, id)}/citation.${format}`, query);
}

/** What was published last, of one crisis or of all (null), in a language where it is not English. */
export function feedPath(slug: string | null, format: "atom" | "json", lang: string): string {
  const query = lang === "en" ? null : new URLSearchParams({ lang });
  return withQuery(`${API_PATH}/feeds/${encodeURIComponent(slug ?? "all")}.${format}`, query);
}
