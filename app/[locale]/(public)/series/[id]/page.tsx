import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound, permanentRedirect } from "next/navigation";
import {
  apiItemPath,
  apiListPath,
  citationPath,
  crisisPath,
  figureRevisionPath,
  seriesPath,
  withQuery,
} from "@/lib/config/paths";
import { publicUrl } from "@/lib/config/site";
import { findLatestPublished } from "@/lib/domain/latest-published";
import { citeSeries } from "@/lib/i18n/describe-citation";
import type { FileFormat } from "@/lib/domain/file-format";
import { siteOrigin } from "@/lib/http/site-origin";
import { describeDate } from "@/lib/i18n/describe-dates";
import { describeMeasure, describeSeries } from "@/lib/i18n/describe-figure";
import { describeFiles } from "@/lib/i18n/describe-files";
import { describeQuote } from "@/lib/i18n/describe-quote";
import { originName } from "@/lib/i18n/describe-origin";
import { localName } from "@/lib/i18n/format";
import { languageOfPath, type Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { keptQuery, readPageQuery, toSearchParams } from "@/lib/schema/page-query";
import type { SeriesLine } from "@/lib/series/chart-point";
import { findLeader } from "@/lib/series/leading-figure";
import { placePoints } from "@/lib/series/place-points";
import { listEvents } from "@/lib/work/query-crises";
import { readPublishedVersion } from "@/lib/work/read-published-version";
import { readSeries } from "@/lib/work/query-series";
import { SeriesChart } from "@/components/charts/series-chart";
import { CiteBlock } from "@/components/figures/cite-block";
import { SeriesFacts } from "@/components/figures/series-facts";
import { SeriesPoints } from "@/components/figures/series-points";
import { SitePage } from "@/components/site/site-page";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { OtherFiles } from "@/components/ui/file-list";
import { Section } from "@/components/ui/section";
import styles from "./series.module.css";

type Props = PageProps<"/[locale]/series/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const detail = await readSeries(id, null);
  if (detail === null) return {};
  const language = languageOfPath(locale);
  const what = describeSeries(detail.series, language);
  const title = `${what} (${originName(detail.series, language)})`;
  return { title, description: `${title}: ${describeMeasure(detail.series, language)}` };
}

/** One count: what is counted, by whom and how, and every point of it. */
export default async function SeriesPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOfPath(locale);
  const query = toSearchParams(await searchParams);
  const { page } = readPageQuery(query);
  const { knownOn } = page.filter;
  const detail = await readSeries(id, knownOn);
  if (detail === null) notFound();
  const { series, figures, restartedBy } = detail;
  if (series.id !== id)
    permanentRedirect(localizePath(seriesPath(series.id, knownOn), language.locale));
  const { t } = language;
  const line = placePoints(series, figures, knownOn);
  const known: Record<string, string> = knownOn === null ? {} : { knownOn };
  const fileOf = (format: FileFormat, more: Record<string, string> = {}): string =>
    withQuery(
      apiListPath("figures", format),
      new URLSearchParams({ series: id, status: "superseded,withdrawn", ...known, ...more }),
    );
  const site = siteOrigin(publicUrl(), (await headers()).get("host"));
  const leader = quoteLeader(line, site, language);
  const events = await listEvents(series.crisis.slug);
  return (
    <SitePage
      language={language}
      path={seriesPath(id)}
      query={keptQuery(query)}
      part="crises"
      publicUrl={publicUrl()}
    >
      <Breadcrumbs
        label={t("common.breadcrumbs")}
        crumbs={[
          {
            href: localizePath(crisisPath(series.crisis.slug, knownOn), language.locale),
            text: localName(series.crisis.name, language.locale),
          },
        ]}
      />
      <div className={styles.intro}>
        <h1>{describeSeries(series, language)}</h1>
        <p className={styles.how}>
          <bdi>{originName(series, language)}</bdi>
          {t("common.comma")}
          {describeMeasure(series, language)}
          {knownOn !== null && (
            <>
              {t("common.comma")}
              <strong>{describeDate("knownOn", knownOn, language)}</strong>
            </>
          )}
        </p>
      </div>
      <Section id="trend" title={t("series.trend")}>
        <SeriesChart
          series={series}
          figures={figures}
          events={events}
          place={{
            path: localizePath(seriesPath(id), language.locale),
            params: query,
            language,
            origin: siteOrigin(publicUrl(), (await headers()).get("host")),
          }}
        />
      </Section>
      <Section
        id="points"
        title={t("series.points")}
        aside={
          <>
            <a href={fileOf("csv")} download="">
              {t("figure.csv")}
            </a>
            {" · "}
            <a href={withQuery(apiItemPath("series", id), new URLSearchParams(known))}>
              {t("figure.json")}
            </a>
          </>
        }
      >
        <OtherFiles
          label={t("download.other")}
          files={describeFiles(fileOf, language, ["xlsx", "json", "zip"])}
        />
        <SeriesPoints
          line={line}
          after={query.get("after")}
          path={seriesPath(id)}
          knownOn={knownOn}
          language={language}
        />
      </Section>
      <Section id="cite" title={t("cite.title")}>
        <CiteBlock
          quote={leader && describeQuote([leader], leader.permalink, language)}
          citation={citeSeries(
            series,
            {
              url: `${site}${localizePath(seriesPath(id, knownOn), language.locale)}`,
              dataVersion: readPublishedVersion(),
              issued: findLatestPublished(figures),
            },
            language,
          )}
          fileOf={(format) =>
            citationPath(
              "series",
              id,
              format,
              new URLSearchParams({ ...known, lang: language.locale }),
            )
          }
          language={language}
        />
      </Section>
      <Section id="about" title={t("series.about")}>
        <SeriesFacts series={series} restartedBy={restartedBy} language={language} />
      </Section>
    </SitePage>
  );
}

/** The figure that speaks for the series, to be quoted; null where none does. */
function quoteLeader(line: SeriesLine, site: string, { locale }: Language) {
  const point = findLeader(line.points.filter(({ onLine }) => onLine));
  if (!point) return null;
  const { reported, onLine, mark, reason } = point;
  const { id, revision } = reported.figure;
  const permalink = `${site}${localizePath(figureRevisionPath(id, revision), locale)}`;
  return { reported, standing: { onLine, mark, reason }, permalink };
}
