import "server-only";
import { findAdminRoute } from "@/lib/domain/admin-routes";
import { isAllowed } from "@/lib/domain/permissions";
import { driver } from "@/lib/store/connection";
import { readActorById } from "@/lib/store/read-actor";

/** What the proxy does with a request for a page of the administration. */
export interface AdminVerdict {
  verdict: "pass" | "sign_in" | "forbidden" | "not_found";
  /** Cookies to set with the answer: a session in use is prolonged. */
  cookies: string[];
}

/**
 * Judges a request for `path`, given without language. A server action of somebody signed out passes:
 * it refuses by itself, and so the form that sent it can say so without losing what was typed.
 */
export async function judgeAdminRequest(path: string, request: Request): Promise<AdminVerdict> {
  const route = findAdminRoute(path);
  if (route === null) return { verdict: "not_found", cookies: [] };
  const isAction = request.method === "POST" && request.headers.has("next-action");
  if (route.needs === "anyone" || isAction) return { verdict: "pass", cookies: [] };
  // Loaded for those who come here: the proxy stands before public pages too.
  const { auth } = await import("./auth");
  const { response: session, headers } = await auth().api.getSession({
    headers: request.headers,
    returnHeaders: true,
  });
  const cookies = headers.getSetCookie();
  const actor = session === null ? null : readActorById(driver(), session.user.id);
  if (actor === null) return { verdict: "sign_in", cookies };
  return { verdict: isAllowed(actor, route.needs) ? "pass" : "forbidden", cookies };
}
