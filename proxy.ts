import { NextResponse, type NextRequest } from "next/server";
import createProxy from "next-intl/middleware";
import { judgeAdminRequest } from "@/lib/auth/guard-admin";
import { signInPath } from "@/lib/config/paths";
import { isAdminPath } from "@/lib/domain/admin-routes";
import { localizePath, splitLocale } from "@/lib/i18n/localize-path";
import type { Locale } from "@/lib/i18n/locales";
import { routing } from "@/lib/i18n/routing";
import { enterStage } from "@/lib/log/request-stage";
import { pageExists } from "@/lib/work/page-exists";

const localize = createProxy(routing);

/**
 * Puts the language into the path that the pages see; `/en/x` is sent to `/x`. Where there is no
 * page the answer is the not-found page of that language, complete: a page that finds out by itself
 * can only answer an empty document that scripts fill in later. The administration is for people
 * who are signed in and may see that page of it.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const response = localize(request);
  if (response.headers.has("location")) return response;
  const { locale, path } = splitLocale(request.nextUrl.pathname);
  if (isAdminPath(path)) return guardAdmin(request, response, locale, path);
  // Where the database does not answer, the page itself fails, and is reported as every failed page.
  const exists = await pageExists(path).catch(() => true);
  if (exists) return response;
  return answerWith(request, locale, "/not-found", 404);
}

async function guardAdmin(
  request: NextRequest,
  response: NextResponse,
  locale: Locale,
  path: string,
): Promise<NextResponse> {
  const { verdict, cookies } = await judgeAdminRequest(path, request);
  const answers = {
    pass: () => response,
    sign_in: () => {
      const next = request.nextUrl.pathname + request.nextUrl.search;
      const target = new URL(localizePath(signInPath(next), locale), request.url);
      return NextResponse.redirect(target, 303);
    },
    forbidden: () => answerWith(request, locale, "/admin/forbidden", 403),
    not_found: () => answerWith(request, locale, "/not-found", 404),
  };
  const answer = answers[verdict]();
  answer.headers.set("Cache-Control", "no-store");
  for (const cookie of cookies) answer.headers.append("Set-Cookie", cookie);
  if (request.method === "POST") enterStage("handed_over");
  return answer;
}

function answerWith(
  request: NextRequest,
  locale: Locale,
  path: string,
  status: number,
): NextResponse {
  const headers = new Headers(request.headers);
  headers.set("x-next-intl-locale", locale);
  return NextResponse.rewrite(new URL(`/${locale}${path}`, request.url), {
    status,
    request: { headers },
  });
}

export const config = {
  matcher: [
    // Pages only: no API, no health check, nothing of Next's own, no files.
    "/((?!api(?:/|$)|_next/|healthz$|.*\\.).*)",
    // All of the administration, its files too.
    "/admin/:path*",
    "/:locale(en|fr|ar)/admin/:path*",
  ],
};
