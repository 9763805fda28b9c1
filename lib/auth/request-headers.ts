import "server-only";
import { cookies, headers } from "next/headers";
import { enterStage } from "@/lib/log/request-stage";

/**
 * The headers of this request, with the cookies that stand now: an action that began another session
 * makes its page anew in the same request. Whoever asks for them is a page or an action of ours.
 */
export async function requestHeaders(): Promise<Headers> {
  enterStage("begun");
  const now = new Headers(await headers());
  now.set("cookie", (await cookies()).toString());
  return now;
}
