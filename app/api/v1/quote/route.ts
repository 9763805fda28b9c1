import { figureRevisionPath } from "@/lib/config/paths";
import { publicUrl } from "@/lib/config/site";
import { accept, JSON_TYPE, orNotFound } from "@/lib/http/answers";
import { defineReadRoute } from "@/lib/http/read-route";
import { siteOrigin } from "@/lib/http/site-origin";
import { describeQuote, describeRefusals } from "@/lib/i18n/describe-quote";
import { languageOf } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { parseQuoteQuery } from "@/lib/schema/citation-query";
import { readQuoted } from "@/lib/work/read-quoted";

/** A sentence to quote one figure by; of several, why they have no common number. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineReadRoute(
  async ({ query, headers }) => {
    const { figure: ids, lang } = accept(parseQuoteQuery(query));
    const site = siteOrigin(publicUrl(), headers.get("host"));
    const language = languageOf(lang);
    return {
      question: `quote?figure=${ids.join()}&lang=${lang}#${site}`,
      contentType: JSON_TYPE,
      body: async (dataVersion) => {
        const quoted = await readQuoted(ids);
        const { figure } = orNotFound(quoted?.[0]?.reported ?? null, "figure");
        const path = figureRevisionPath(figure.id, figure.revision);
        const permalink = `${site}${localizePath(path, language.locale)}`;
        const quote = describeQuote(quoted ?? [], permalink, language);
        const refusals = quote.ok ? [] : quote.refusals;
        const content = JSON.stringify({
          quote: quote.ok ? quote.sentence : null,
          permalink: quote.ok ? permalink : null,
          refusals: describeRefusals(refusals, language).map((text, i) => ({
            code: refusals[i],
            text,
          })),
          meta: { dataVersion },
        });
        return { content };
      },
    };
  },
);
