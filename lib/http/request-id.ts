import "server-only";
import { randomUUID } from "node:crypto";

/** The id that the server around the routes gave the request; a new one where there is none. */
export function requestIdOf(request: { headers: Pick<Headers, "get"> }): string {
  const given = request.headers.get("x-request-id");
  return given !== null && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
}
