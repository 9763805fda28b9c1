import type { Citation } from "@/lib/domain/citation";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Crisis, Organisation, ReportedFigure, Series } from "@/lib/domain/model";
import { describeMeasure, describeSeries, figureClauses } from "./describe-figure";
import { describeDate } from "./describe-dates";
import { fullName, originName, shortName } from "./describe-origin";
import { formatNumber, localName } from "./format";
import { isolate } from "./isolate";
import type { Language } from "./language";

/** One figure as it stands in one revision of its record; `url` leads to that revision. */
export function citeFigure(reported: ReportedFigure, url: string, language: Language): Citation {
  const { figure, series, document } = reported;
  const { t, locale } = language;
  const { phrase, place, period } = figureClauses(reported, language);
  const title = isolate(document.title, locale);
  return {
    ...common(url, language),
    key: `as-reported-figure-${figure.id}-${figure.revision}`,
    authors: [fullName(series.origin, locale)],
    title: `${phrase} ${place} ${period}`,
    issued: document.published,
    version: t("cite.revision", { number: formatNumber(figure.revision, locale) }),
    note:
      document.url === null
        ? t("cite.statedIn", { title })
        : t("cite.statedInUrl", { title, url: isolate(document.url, locale) }),
  };
}

/** What a collection is cited with: the version of the data, and the latest document in it. */
export interface CitedCollection {
  url: string;
  dataVersion: number;
  issued: CalendarDate | null;
}

/** A whole series. */
export function citeSeries(
  series: Series,
  { url, dataVersion, issued }: CitedCollection,
  language: Language,
): Citation {
  const { t, locale } = language;
  return {
    ...common(url, language),
    key: `as-reported-series-${series.id}-${dataVersion}`,
    authors: [fullName(series.origin, locale)],
    title: t("cite.seriesTitle", {
      series: describeSeries(series, language),
      measure:
        series.dataset === null
          ? describeMeasure(series, language)
          : `${describeMeasure(series, language)} (${originName(series, language)})`,
    }),
    issued,
    version: t("cite.dataVersion", { number: formatNumber(dataVersion, locale) }),
    note: null,
  };
}

/** All that is recorded of a crisis. */
export function citeCrisis(
  crisis: Crisis,
  origins: readonly Organisation[],
  { url, dataVersion, issued }: CitedCollection,
  language: Language,
): Citation {
  const { t, locale } = language;
  const names = origins.map((origin) => shortName(origin, locale));
  return {
    ...common(url, language),
    key: `as-reported-${crisis.slug}-${dataVersion}`,
    authors: [t("common.name")],
    title: t("cite.crisisTitle", {
      crisis: localName(crisis.name, locale),
      origins: names.join(t("common.comma")),
    }),
    issued,
    version: t("cite.dataVersion", { number: formatNumber(dataVersion, locale) }),
    note: null,
  };
}

function common(url: string, { t, locale }: Language) {
  return { publisher: t("common.name"), url, language: locale };
}

/** A citation as a line of text. */
export function formatCitation(citation: Citation, language: Language): string {
  const { authors, title, issued, publisher, version, url, note } = citation;
  const { t, locale } = language;
  const line = t("cite.plain", {
    authors: authors.join(t("common.comma")),
    title: upperFirst(title),
    published: issued === null ? "none" : upperFirst(describeDate("published", issued, language)),
    publisher,
    version,
    url: isolate(url, locale),
  });
  return note === null ? line : `${line} ${note}`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
