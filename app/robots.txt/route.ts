import { ADMIN_PATH } from "@/lib/config/paths";
import { publicUrl } from "@/lib/config/site";
import { siteOrigin } from "@/lib/http/site-origin";
import { localizedPaths } from "@/lib/i18n/localize-path";

export const dynamic = "force-dynamic";

/** What search engines may read: everything but the administration and what it is signed in by. */
export function GET(request: Request): Response {
  const site = siteOrigin(publicUrl(), request.headers.get("host"));
  const closed = [...localizedPaths(ADMIN_PATH).map(({ path }) => path), "/api/auth/"];
  const lines = [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    "",
    `Sitemap: ${site}/sitemap.xml`,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
