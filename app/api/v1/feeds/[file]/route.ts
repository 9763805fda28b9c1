import { accept, noSuchAddress, orNotFound } from "@/lib/http/answers";
import { defineReadRoute } from "@/lib/http/read-route";
import { siteOrigin } from "@/lib/http/site-origin";
import { publicUrl } from "@/lib/config/site";
import { formatAtom, formatJsonFeed } from "@/lib/formats/feed";
import { languageOf } from "@/lib/i18n/language";
import { parseFeedQuery } from "@/lib/schema/feed-query";
import { listChanges } from "@/lib/work/list-changes";
import { readCrisis } from "@/lib/work/query-crises";
import { buildFeed } from "./_build/build-feed";

const ENTRIES = 100;
const FILE = /^([a-z0-9-]+)\.(atom|json)$/;
const TYPES = {
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
};

/** What was published last, corrected or withdrawn: `all.atom`, or of one crisis `{slug}.atom`. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute<{ file: string }>(
  async ({ url, query, params, headers }) => {
    const { lang } = accept(parseFeedQuery(query));
    const [, name = "", format] = FILE.exec(params.file) ?? [];
    if (format !== "atom" && format !== "json") {
      throw noSuchAddress(url.pathname, "Feeds end in .atom or .json.");
    }
    const site = siteOrigin(publicUrl(), headers.get("host"));
    return {
      question: `${site}/feeds/${params.file}?lang=${lang}`,
      contentType: TYPES[format],
      body: async () => {
        const crisis = name === "all" ? null : orNotFound(await readCrisis(name), "crisis");
        const changes = await listChanges(crisis?.id ?? null, ENTRIES);
        const self = `${site}${url.pathname}${url.search}`;
        const feed = buildFeed({ crisis, changes, site, self, language: languageOf(lang) });
        return { content: format === "atom" ? formatAtom(feed) : formatJsonFeed(feed) };
      },
    };
  },
);
