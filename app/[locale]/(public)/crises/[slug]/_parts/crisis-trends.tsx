import { headers } from "next/headers";
import { crisisPath } from "@/lib/config/paths";
import { publicUrl } from "@/lib/config/site";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Headline, SeriesSummary } from "@/lib/domain/model";
import { siteOrigin } from "@/lib/http/site-origin";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { planCards, type CardPlan } from "@/lib/series/plan-cards";
import { listEvents } from "@/lib/work/query-crises";
import { readSeriesFigures } from "@/lib/work/query-series";
import type { ReadCandidates } from "@/lib/work/read-candidates-once";
import { CrisisCharts } from "@/components/charts/crisis-charts";
import { TakeList } from "@/components/figures/take-list";

/**
 * The chart cards of a crisis, with the figures of the series that the address chooses: whole where a
 * card shows their table, else as much of them as decides where they stand.
 */
export async function CrisisTrends({
  slug,
  series,
  headlines,
  candidates,
  params,
  knownOn,
  language,
}: {
  slug: string;
  series: SeriesSummary[];
  headlines: Headline[];
  candidates: ReadCandidates;
  params: URLSearchParams;
  knownOn: CalendarDate | null;
  language: Language;
}) {
  const plans = planCards(series, headlines, params);
  const isTable = ({ view }: CardPlan): boolean => view.face === "table";
  const listed = plans.filter(isTable).flatMap(({ choice }) => choice.chosen.map(({ id }) => id));
  const drawn = plans.filter((plan) => !isTable(plan)).flatMap(({ choice }) => choice.chosen);
  const [whole, events] = await Promise.all([
    readSeriesFigures([...new Set(listed)], knownOn),
    listEvents(slug),
  ]);
  const figures = new Map([...candidates(drawn), ...whole]);
  const origin = siteOrigin(publicUrl(), (await headers()).get("host"));
  const path = localizePath(crisisPath(slug), language.locale);
  return (
    <>
      <CrisisCharts
        plans={plans}
        figures={figures}
        events={events}
        place={{ path, params, language, origin }}
      />
      {events.length > 0 && (
        <TakeList list="events" query={new URLSearchParams({ crisis: slug })} language={language} />
      )}
    </>
  );
}
