import { crisisPath } from "@/lib/config/paths";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import { originsOf } from "@/lib/domain/origins-of";
import { orNotFound } from "@/lib/http/answers";
import { citeCrisis } from "@/lib/i18n/describe-citation";
import { localizePath } from "@/lib/i18n/localize-path";
import { readCrisis } from "@/lib/work/query-crises";
import { listSeries } from "@/lib/work/query-series";
import { defineCitationRoute } from "@/app/api/v1/_cite/define-citation-route";

export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = defineCitationRoute(
  "collection",
  "slug",
  async ({ name, knownOn, site, language, dataVersion }) => {
    const crisis = orNotFound(await readCrisis(name), "crisis");
    const series = await listSeries({ ...NO_FILTER, crisis: [crisis.slug], knownOn });
    const url = `${site}${localizePath(crisisPath(crisis.slug, knownOn), language.locale)}`;
    return citeCrisis(crisis, originsOf(series), { url, dataVersion, issued: null }, language);
  },
);
