import { seriesPath } from "@/lib/config/paths";
import { findLatestPublished } from "@/lib/domain/latest-published";
import { orNotFound } from "@/lib/http/answers";
import { citeSeries } from "@/lib/i18n/describe-citation";
import { localizePath } from "@/lib/i18n/localize-path";
import { readSeries } from "@/lib/work/query-series";
import { defineCitationRoute } from "@/app/api/v1/_cite/define-citation-route";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineCitationRoute(
  "collection",
  "id",
  async ({ name, knownOn, site, language, dataVersion }) => {
    const { series, figures } = orNotFound(await readSeries(name, knownOn), "series");
    const url = `${site}${localizePath(seriesPath(series.id, knownOn), language.locale)}`;
    return citeSeries(series, { url, dataVersion, issued: findLatestPublished(figures) }, language);
  },
);
