import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { citationPath, crisisPath, feedPath, previewPath } from "@/lib/config/paths";
import { publicUrl } from "@/lib/config/site";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import { originsOf } from "@/lib/domain/origins-of";
import { siteOrigin } from "@/lib/http/site-origin";
import { citeCrisis, formatCitation } from "@/lib/i18n/describe-citation";
import { localName } from "@/lib/i18n/format";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { keptQuery, readPageQuery, toSearchParams } from "@/lib/schema/page-query";
import { readCrisis, readHeadlines } from "@/lib/work/query-crises";
import { queryJudgedFigures } from "@/lib/work/query-figures";
import { readCandidatesOnce } from "@/lib/work/read-candidates-once";
import { readPublishedVersion } from "@/lib/work/read-published-version";
import { listSeries } from "@/lib/work/query-series";
import { CiteBlock } from "@/components/figures/cite-block";
import { CrisisIntro } from "@/components/figures/crisis-intro";
import { FigureBrowser } from "@/components/figures/figure-browser";
import { HeadlineBoard } from "@/components/figures/headline-board";
import { SitePage } from "@/components/site/site-page";
import { Section } from "@/components/ui/section";
import { describeLink } from "@/app/[locale]/(public)/_social/describe-link";
import { CrisisJsonLd } from "./_parts/crisis-json-ld";
import { CrisisTrends } from "./_parts/crisis-trends";

/** What the charts read too, and answer for where it cannot be followed. */
const PERIOD: ReadonlySet<string> = new Set(["from", "to", "knownOn"]);

type Props = PageProps<"/[locale]/crises/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const crisis = await readCrisis(slug);
  if (crisis === null) return {};
  const language = languageOfPath(locale);
  const title = localName(crisis.name, language.locale);
  const description = localName(crisis.summary, language.locale);
  const picture = previewPath("crises", slug, language.locale);
  const path = crisisPath(slug);
  return {
    title,
    description,
    ...(await describeLink(language, { title, description, path, picture })),
  };
}

/** One crisis: leading figures, trends, and every figure as a table. */
export default async function CrisisPage({ params, searchParams }: Props) {
  const { locale, slug } = await params;
  const language = languageOfPath(locale);
  const crisis = await readCrisis(slug);
  if (crisis === null) notFound();
  const fixed = { crisis: slug };
  const query = toSearchParams(await searchParams);
  const { page, ignored } = readPageQuery(query, fixed);
  const { knownOn } = page.filter;
  const ofCrisis = { ...NO_FILTER, crisis: [slug] };
  // What leads, what is drawn and what the table judges are mostly the same thousands of figures.
  const candidates = readCandidatesOnce(knownOn);
  const [headlines, answer, series, knownThen] = await Promise.all([
    readHeadlines(slug, knownOn, candidates),
    queryJudgedFigures(page, candidates),
    listSeries(ofCrisis),
    knownOn === null ? null : listSeries({ ...ofCrisis, knownOn }),
  ]);
  const known = knownThen ?? series;
  const { t } = language;
  const site = siteOrigin(publicUrl(), (await headers()).get("host"));
  const dataVersion = readPublishedVersion();
  const url = `${site}${localizePath(crisisPath(slug, knownOn), language.locale)}`;
  const collection = { url, dataVersion, issued: null };
  const citation = citeCrisis(crisis, originsOf(known), collection, language);
  return (
    <SitePage
      language={language}
      path={crisisPath(slug)}
      query={keptQuery(query)}
      part="crises"
      publicUrl={publicUrl()}
      feed={{ slug, title: t("feed.title", { crisis: localName(crisis.name, language.locale) }) }}
    >
      <CrisisIntro crisis={crisis} series={known} knownOn={knownOn} language={language} />
      <Section id="headlines" title={t("crisis.headlines")} aside={t("crisis.headlinesAside")}>
        <HeadlineBoard headlines={headlines} language={language} knownOn={knownOn} />
      </Section>
      <CrisisTrends
        slug={slug}
        series={known}
        headlines={headlines}
        candidates={candidates}
        params={query}
        knownOn={knownOn}
        language={language}
      />
      <Section id="figures" title={t("crisis.figures")}>
        <FigureBrowser
          path={crisisPath(slug)}
          page={page}
          fixed={fixed}
          ignored={ignored.filter(({ parameter }) => !PERIOD.has(parameter))}
          kept={[...query].filter(([name, value]) => name.includes(".") && value !== "")}
          answer={answer}
          series={series.map((summary) => summary.series)}
          late
          language={language}
        />
      </Section>
      <Section
        id="cite"
        title={t("cite.citeTitle")}
        aside={<a href={feedPath(slug, "atom", language.locale)}>{t("feed.follow")}</a>}
        late
      >
        <CiteBlock
          citation={citation}
          fileOf={(format) =>
            citationPath(
              "crises",
              slug,
              format,
              new URLSearchParams({
                ...(knownOn === null ? {} : { knownOn }),
                lang: language.locale,
              }),
            )
          }
          language={language}
        />
      </Section>
      <CrisisJsonLd
        crisis={crisis}
        series={known}
        site={site}
        dataVersion={dataVersion}
        citation={formatCitation(citation, language)}
        language={language}
      />
    </SitePage>
  );
}
