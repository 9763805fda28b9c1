import { expect, it } from "vitest";
import { useSeededDatabase } from "@/lib/testing/database";
import { readXml } from "@/lib/testing/read-xml";
import { pageExists } from "@/lib/work/page-exists";
import { splitLocale } from "@/lib/i18n/localize-path";
import { GET as getRobots } from "@/app/robots.txt/route";
import { GET as getSitemap } from "./route";

useSeededDatabase();

const SITE = "http://figures.example.org";
const request = new Request("http://localhost/x", { headers: { host: "figures.example.org" } });

interface SitemapUrl {
  loc: string;
  "xhtml:link": { "@hreflang": string; "@href": string }[];
}

it("the sitemap lists pages that exist, each with itself in every language", async () => {
  const text = await (await getSitemap(request)).text();
  const { urlset } = readXml(text) as { urlset: { url: SitemapUrl[] } };
  const all = new Set(urlset.url.map(({ loc }) => loc));
  expect(all.size).toBe(urlset.url.length);
  expect(all).toContain(`${SITE}/fr/crises/libya-2019`);
  expect(all).toContain(`${SITE}/ar`);
  for (const { loc, "xhtml:link": links } of urlset.url) {
    expect(links.map((link) => link["@hreflang"])).toEqual(["en", "fr", "ar", "x-default"]);
    expect(links.map((link) => link["@href"])).toContain(loc);
    for (const link of links) expect(all).toContain(link["@href"]);
  }
  const paths = [...all].slice(0, 60).map((loc) => splitLocale(loc.slice(SITE.length)).path);
  expect(await Promise.all(paths.map((path) => pageExists(path)))).not.toContain(false);
});

it("robots are told to leave the administration, and where the sitemap is", async () => {
  const text = await getRobots(request).text();
  expect(text).toBe(
    "User-agent: *\nDisallow: /admin\nDisallow: /fr/admin\nDisallow: /ar/admin\n" +
      `Disallow: /api/auth/\n\nSitemap: ${SITE}/sitemap.xml\n`,
  );
});
