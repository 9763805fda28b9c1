import { API_PATH, figurePath, withQuery } from "@/lib/config/paths";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { MESSAGES } from "@/lib/i18n/messages";
import type { PeriodView } from "@/lib/series/chart-view";
import type { ChartPage } from "./chart-page";

/** What charts in the browser need to know of their page. */
export function chartPageOf({ locale }: Language, { knownOn, from, to }: PeriodView): ChartPage {
  const { hint, failed } = MESSAGES[locale].charts.live;
  return {
    locale,
    figurePath: localizePath(figurePath(""), locale),
    seriesApi: `${API_PATH}/series/`,
    query: withQuery("", knownOn === null ? null : new URLSearchParams({ knownOn })),
    from,
    to,
    hint,
    failed,
  };
}
