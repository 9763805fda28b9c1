import { headers } from "next/headers";
import { crisisPath } from "@/lib/config/paths";
import { publicUrl } from "@/lib/config/site";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Headline, SeriesSummary } from "@/lib/domain/model";
import { siteOrigin } from "@/lib/http/site-origin";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { planCards } from "@/lib/series/plan-cards";
import { listEvents } from "@/lib/work/query-crises";
import { readSeriesFigures } from "@/lib/work/query-series";
import { CrisisCharts } from "@/components/charts/crisis-charts";

/** The chart cards of a crisis, with the figures of the series that the address chooses. */
export async function CrisisTrends({
  slug,
  series,
  headlines,
  params,
  knownOn,
  language,
}: {
  slug: string;
  series: SeriesSummary[];
  headlines: Headline[];
  params: URLSearchParams;
  knownOn: CalendarDate | null;
  language: Language;
}) {
  const plans = planCards(series, headlines, params);
  const ids = plans.flatMap(({ choice }) => choice.chosen.map(({ id }) => id));
  const [figures, events] = await Promise.all([
    readSeriesFigures([...new Set(ids)], knownOn),
    listEvents(slug),
  ]);
  const origin = siteOrigin(publicUrl(), (await headers()).get("host"));
  const path = localizePath(crisisPath(slug), language.locale);
  return (
    <CrisisCharts
      plans={plans}
      figures={figures}
      events={events}
      place={{ path, params, language, origin }}
    />
  );
}
