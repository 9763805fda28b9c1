import type { IncomingMessage } from "node:http";
import { IMPORT_UPLOAD_PATH } from "@/lib/config/paths";
import { refusesEveryCoding } from "./accepted-coding";
import { ATTACHMENTS, isPastePath, type AddressKind } from "./address-kind";

/** Why a request goes no further. */
export interface Verdict {
  status: 400 | 403 | 406 | 411 | 413 | 415;
  text: string;
}

const MB = 1024 * 1024;
const MAX_BODY_BYTES = 1 * MB;
/** A file of 20 MB is judged by the route, which can say what is wrong with it. */
const MAX_UPLOAD_BYTES = 25 * MB;
/** 200,000 letters of three bytes, with what was suggested of them. */
const MAX_PASTE_BYTES = 4 * MB;
/** The same of a spreadsheet of 50 MB, in a form. */
const MAX_IMPORT_BYTES = 55 * MB;

/** What forms and server actions send. */
const FORM_TYPES = ["multipart/form-data", "application/x-www-form-urlencoded", "text/plain"];

/**
 * Judges a request for `path` before anything reads it; null where it may pass. A write must come
 * from a page of this site, however it authenticates: also signing in is one. The read-only API,
 * which knows no session, refuses writes by itself.
 */
export function judgeRequest(
  request: Pick<IncomingMessage, "method" | "headers">,
  { path, kind, publicUrl }: { path: string; kind: AddressKind; publicUrl: string | null },
): Verdict | null {
  if (kind === "api" && !isWellFormed(path)) {
    return {
      status: 400,
      text: "The path is not UTF-8: a percent sign is followed by two digits of hexadecimal, and is itself written %25.",
    };
  }
  // RFC 9110 (12.4.1) leaves it to the server; a script gets an answer that it can read.
  if (kind === "api" && refusesEveryCoding(request)) {
    return {
      status: 406,
      text: "Accept-Encoding takes nothing that is sent here. Allow br, gzip or identity, or leave the header out.",
    };
  }
  const tooLarge = judgeSize(request, limitAt(path));
  if (tooLarge !== null) return tooLarge;
  if (/^(?:GET|HEAD|OPTIONS)$/.test(request.method ?? "") || path.startsWith("/api/v1/"))
    return null;
  if (!comesFromHere(request, publicUrl)) {
    return { status: 403, text: "This was sent by another site." };
  }
  const type = (request.headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  if (kind === "admin" && !FORM_TYPES.includes(type)) {
    return { status: 415, text: "A form was expected." };
  }
  return null;
}

/** What is not would fail where it is taken apart. */
function isWellFormed(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function limitAt(path: string): number {
  if (path === IMPORT_UPLOAD_PATH) return MAX_IMPORT_BYTES;
  if (ATTACHMENTS.test(path)) return MAX_UPLOAD_BYTES;
  return isPastePath(path) ? MAX_PASTE_BYTES : MAX_BODY_BYTES;
}

/** A body tells its size beforehand, as those of browsers do; Node cuts off one that lies. */
function judgeSize({ headers }: Pick<IncomingMessage, "headers">, limit: number): Verdict | null {
  if (headers["transfer-encoding"] !== undefined) {
    return { status: 411, text: "The size of what is sent must be told." };
  }
  if (Number(headers["content-length"] ?? 0) <= limit) return null;
  return { status: 413, text: `More than ${limit / MB} MB cannot be sent.` };
}

/**
 * Browsers name the site that sends a write; one that names none may still bring cookies, so that
 * only what brings none passes.
 */
function comesFromHere(
  { headers }: Pick<IncomingMessage, "headers">,
  publicUrl: string | null,
): boolean {
  const { origin, host, cookie } = headers;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  if (origin === undefined) return site !== undefined || cookie === undefined;
  if (publicUrl !== null && origin === publicUrl) return true;
  return host !== undefined && URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
