import { NextResponse, type NextRequest } from "next/server";
import createProxy from "next-intl/middleware";
import { splitLocale } from "@/lib/i18n/localize-path";
import { routing } from "@/lib/i18n/routing";
import { pageExists } from "@/lib/work/page-exists";

const localize = createProxy(routing);

/**
 * Puts the language into the path that the pages see; `/en/x` is sent to `/x`. Where there is no
 * page the answer is the not-found page of that language, complete: a page that finds out by itself
 * can only answer an empty document that scripts fill in later.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const response = localize(request);
  if (response.headers.has("location")) return response;
  const { locale, path } = splitLocale(request.nextUrl.pathname);
  // Where the database does not answer, the page itself fails, and is reported as every failed page.
  const exists = await pageExists(path).catch(() => true);
  if (exists) return response;
  const headers = new Headers(request.headers);
  headers.set("x-next-intl-locale", locale);
  return NextResponse.rewrite(new URL(`/${locale}/not-found`, request.url), {
    status: 404,
    request: { headers },
  });
}

export const config = {
  // Pages only: no API, no health check, nothing of Next's own, no files.
  matcher: ["/((?!api(?:/|$)|_next/|healthz$|.*\\.).*)"],
};
