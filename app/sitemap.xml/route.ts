import {
  API_REFERENCE_PATH,
  crisisPath,
  DATA_PATH,
  HOME_PATH,
  seriesPath,
  SOURCES_PATH,
} from "@/lib/config/paths";
import { publicUrl } from "@/lib/config/site";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import { formatSitemap } from "@/lib/formats/sitemap";
import { siteOrigin } from "@/lib/http/site-origin";
import { localizedPaths } from "@/lib/i18n/localize-path";
import { listCrises } from "@/lib/work/query-crises";
import { listSeries } from "@/lib/work/query-series";

export const dynamic = "force-dynamic";

/** Every page but those of single figures, which the pages of their series lead to. */
export async function GET(request: Request): Promise<Response> {
  const site = siteOrigin(publicUrl(), request.headers.get("host"));
  const [crises, series] = await Promise.all([listCrises(null), listSeries(NO_FILTER)]);
  const paths = [
    HOME_PATH,
    SOURCES_PATH,
    DATA_PATH,
    API_REFERENCE_PATH,
    ...crises.map(({ crisis }) => crisisPath(crisis.slug)),
    ...series.map((summary) => seriesPath(summary.series.id)),
  ];
  const pages = paths.map((path) => ({
    languages: localizedPaths(path).map((one) => ({
      language: one.locale,
      url: `${site}${one.path}`,
    })),
    fallback: `${site}${path}`,
  }));
  return new Response(formatSitemap(pages), {
    headers: { "Content-Type": "application/xml; charset=utf-8" },
  });
}
