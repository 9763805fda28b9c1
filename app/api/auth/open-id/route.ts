import { notFound } from "next/navigation";
import { beginOpenId, openIdProvider } from "@/lib/auth/open-id";
import { ADMIN_PATH, signInPath } from "@/lib/config/paths";
import { localizePath, splitLocale } from "@/lib/i18n/localize-path";
import { readNextPath } from "@/lib/schema/next-path";

/** Sends the browser to the provider of identities, to come back signed in. */
export async function GET(request: Request): Promise<Response> {
  if (openIdProvider() === null) notFound();
  const next = readNextPath(new URL(request.url).searchParams.get("next")) ?? ADMIN_PATH;
  const { locale } = splitLocale(next);
  return beginOpenId(next, localizePath(signInPath(next), locale));
}
