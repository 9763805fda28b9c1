import "server-only";
import { CITATION_FORMATS, type Citation, type CitationFormat } from "@/lib/domain/citation";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { publicUrl } from "@/lib/config/site";
import { formatBibtex, formatCslJson } from "@/lib/formats/citation";
import { accept, download, noSuchAddress } from "@/lib/http/answers";
import { defineReadRoute } from "@/lib/http/read-route";
import { siteOrigin } from "@/lib/http/site-origin";
import { formatCitation } from "@/lib/i18n/describe-citation";
import { languageOf, type Language } from "@/lib/i18n/language";
import { parseCollectionCitation, parseFigureCitation } from "@/lib/schema/citation-query";

const TYPES: Record<CitationFormat, string> = {
  txt: "text/plain; charset=utf-8",
  bib: "application/x-bibtex; charset=utf-8",
  json: "application/vnd.citationstyles.csl+json",
};

/** What the address of a citation asks for. */
export interface CitationRequest {
  /** Id or slug of the record. */
  name: string;
  revision: number | null;
  knownOn: CalendarDate | null;
  /** Where readers reach the site. */
  site: string;
  language: Language;
  dataVersion: number;
}

/** A route that says how a record is cited, as `citation.txt`, `citation.bib` or `citation.json`. */
export function defineCitationRoute<Name extends "id" | "slug">(
  kind: "figure" | "collection",
  name: Name,
  cite: (request: CitationRequest) => Promise<Citation>,
) {
  return defineReadRoute<Record<Name, string> & { file: string }>(
    async ({ url, query, params, headers }) => {
      const format = CITATION_FORMATS.find((one) => params.file === `citation.${one}`);
      if (format === undefined) {
        const names = CITATION_FORMATS.map((one) => `citation.${one}`).join(", ");
        throw noSuchAddress(url.pathname, `Here are ${names}.`);
      }
      const asked =
        kind === "figure"
          ? accept(parseFigureCitation(query))
          : accept(parseCollectionCitation(query));
      const { lang, revision, knownOn } = { revision: null, knownOn: null, ...asked };
      const site = siteOrigin(publicUrl(), headers.get("host"));
      const language = languageOf(lang);
      return {
        question: `${site}${url.pathname}?${lang}&${revision}&${knownOn}`,
        contentType: TYPES[format],
        body: async (dataVersion) => {
          const request = { name: params[name], revision, knownOn, site, language, dataVersion };
          const citation = await cite(request);
          return {
            content: write(format, citation, language),
            headers: download(`${citation.key}.${format}`),
          };
        },
      };
    },
  );
}

function write(format: CitationFormat, citation: Citation, language: Language): string {
  if (format === "bib") return formatBibtex(citation);
  if (format === "json") return formatCslJson(citation);
  return `${formatCitation(citation, language)}\n`;
}
