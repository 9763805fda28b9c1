import type { IncomingMessage } from "node:http";
import { HEALTH_PATH } from "@/lib/config/paths";
import { findListFormat } from "@/lib/http/list-format";
import { addressKind } from "./address-kind";

/** Headers by which scripts ask for parts of pages or for actions; `next-router-…` are others. */
const ASKS_FOR_PART = /^(?:rsc$|next-|x-nextjs-|x-middleware-)/;
const LIST = /^\/api\/v1\/(?:crises|documents|events|figures|organisations|series)$/;

/**
 * The one spelling of what `request` for `path` asks of the public pages or the API, under which its
 * answer may be kept; null where none may. The language is in the path. Pages may name the host they
 * were asked by unless `publicUrl` says where readers reach the site.
 */
export function answerKey(
  { method, url = "/", headers }: Pick<IncomingMessage, "method" | "url" | "headers">,
  path: string,
  publicUrl: string | null,
): string | null {
  if ((method !== "GET" && method !== "HEAD") || !isVersioned(path)) return null;
  const query = sortQuery(url);
  if (query === null) return null;
  for (const name in headers) if (ASKS_FOR_PART.test(name)) return null;
  const host =
    publicUrl === null
      ? JSON.stringify([headers.host, headers["x-forwarded-host"], headers["x-forwarded-proto"]])
      : "";
  // Files stream past, as they do from addresses of their own.
  if (
    LIST.test(path) &&
    findListFormat(new URLSearchParams(query), headers.accept ?? null) !== "json"
  )
    return null;
  return `${path}?${query}\n${host}`;
}

/** Whether only published data decides what stands at `path`. */
function isVersioned(path: string): boolean {
  if (path.startsWith("/api/")) return path.startsWith("/api/v1/");
  return addressKind(path) === "public" && path !== HEALTH_PATH && !/^\/_next\/|\.\w+$/.test(path);
}

/** The query with its names in order; null where it asks for a part of a page. */
function sortQuery(url: string): string | null {
  const at = url.indexOf("?");
  if (at < 0 || at === url.length - 1) return "";
  const pairs = url.slice(at + 1).split("&");
  if (pairs.some((pair) => pair.startsWith("_rsc"))) return null;
  const nameOf = (pair: string): string => pair.split("=", 1)[0] ?? "";
  return pairs
    .toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0))
    .join("&");
}
