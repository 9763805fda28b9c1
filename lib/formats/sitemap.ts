import { escapeXml } from "./xml-text";

/** A page in every language; addresses are absolute. */
export interface SitemapPage {
  languages: { language: string; url: string }[];
  /** For readers of other languages. */
  fallback: string;
}

/** The most addresses that a sitemap may have. */
const MOST = 50_000;

/** A sitemap (sitemaps.org) in which every page names its other languages. */
export function formatSitemap(pages: readonly SitemapPage[]): string {
  const urls = pages.flatMap(({ languages, fallback }) => {
    const links = [...languages, { language: "x-default", url: fallback }].map(
      ({ language, url }) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(url)}"/>`,
    );
    return languages.map(({ url }) => `<url><loc>${escapeXml(url)}</loc>${links.join("")}</url>\n`);
  });
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
    `${urls.slice(0, MOST).join("")}</urlset>\n`
  );
}
