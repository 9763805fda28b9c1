import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import {
  apiItemPath,
  citationPath,
  crisisPath,
  figurePath,
  figureRevisionPath,
  previewPath,
  seriesPath,
} from "@/lib/config/paths";
import { publicUrl } from "@/lib/config/site";
import { siteOrigin } from "@/lib/http/site-origin";
import { citeFigure } from "@/lib/i18n/describe-citation";
import { describeFigure, describeSeries } from "@/lib/i18n/describe-figure";
import { describeQuote } from "@/lib/i18n/describe-quote";
import { localName } from "@/lib/i18n/format";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { readPinnedRevision } from "@/lib/schema/citation-query";
import { keptQuery, toSearchParams } from "@/lib/schema/page-query";
import { judgeDetail } from "@/lib/work/judge-standings";
import { readFigure } from "@/lib/work/read-figure";
import { pinFigure } from "@/lib/work/read-pinned-figure";
import { CiteBlock } from "@/components/figures/cite-block";
import { FigureEvidence } from "@/components/figures/figure-evidence";
import { FigureFacts } from "@/components/figures/figure-facts";
import { FigureHistory } from "@/components/figures/figure-history";
import { FigureNeighbours } from "@/components/figures/figure-neighbours";
import { FigureRelations } from "@/components/figures/figure-relations";
import { FigureSentence } from "@/components/figures/figure-sentence";
import { PinnedNotice } from "@/components/figures/pinned-notice";
import { SitePage } from "@/components/site/site-page";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Section } from "@/components/ui/section";
import { describeLink } from "@/app/[locale]/(public)/_social/describe-link";
import styles from "./figure.module.css";

type Props = PageProps<"/[locale]/figures/[id]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const detail = await readFigure(id);
  if (detail === null) return {};
  const asked = readPinnedRevision(toSearchParams(await searchParams));
  const { shown } = await pinFigure(detail.reported, asked);
  const language = languageOfPath(locale);
  const sentence = describeFigure(shown, language);
  const words = { title: sentence, description: sentence };
  // The picture shows the figure as it is now: beside an older state it would say something else.
  const isCurrent = shown.figure.revision === detail.reported.figure.revision;
  const picture = isCurrent ? previewPath("figures", id, language.locale) : null;
  return {
    ...words,
    ...(await describeLink(language, { ...words, path: figurePath(id), picture })),
  };
}

/** One number: what it says, who says it, in which report, and what became of it. */
export default async function FigurePage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOfPath(locale);
  const detail = await readFigure(id);
  if (detail === null) notFound();
  const query = toSearchParams(await searchParams);
  const asked = readPinnedRevision(query);
  const current = detail.reported.figure.revision;
  const { shown: reported, publishedAt } = await pinFigure(detail.reported, asked);
  const standings = await judgeDetail(detail);
  const { series } = reported;
  const { t } = language;
  const revision = String(reported.figure.revision);
  const lang = language.locale;
  const link = localizePath(figureRevisionPath(id, reported.figure.revision), lang);
  const permalink = `${siteOrigin(publicUrl(), (await headers()).get("host"))}${link}`;
  const at = (path: string): string => localizePath(path, language.locale);
  return (
    <SitePage
      language={language}
      path={figurePath(id)}
      query={keptQuery(query)}
      part="crises"
      publicUrl={publicUrl()}
    >
      <Breadcrumbs
        label={t("common.breadcrumbs")}
        crumbs={[
          {
            href: at(crisisPath(series.crisis.slug)),
            text: localName(series.crisis.name, language.locale),
          },
          { href: at(seriesPath(series.id)), text: describeSeries(series, language) },
        ]}
      />
      {asked !== null && (
        <div className={styles.pinned}>
          <PinnedNotice
            id={id}
            asked={asked}
            publishedAt={publishedAt}
            current={current}
            language={language}
          />
        </div>
      )}
      <FigureSentence reported={reported} standings={standings} language={language} />
      <div className={styles.columns}>
        <Section id="report" title={t("figure.report")}>
          <FigureEvidence
            reported={reported}
            attachments={detail.attachments}
            language={language}
          />
        </Section>
        <Section id="facts" title={t("figure.factsTitle")}>
          <FigureFacts reported={reported} language={language} />
        </Section>
      </div>
      <FigureRelations detail={detail} standings={standings} language={language} />
      <Section id="neighbours" title={t("figure.neighbours")}>
        <FigureNeighbours detail={detail} standings={standings} language={language} />
      </Section>
      <Section id="cite" title={t("cite.title")}>
        <CiteBlock
          quote={describeQuote(
            [
              {
                reported,
                standing: standings.get(id) ?? null,
                outdated: reported.figure.revision < current,
              },
            ],
            permalink,
            language,
          )}
          citation={citeFigure(reported, permalink, language)}
          fileOf={(format) =>
            citationPath("figures", id, format, new URLSearchParams({ revision, lang }))
          }
          language={language}
        />
      </Section>
      <Section
        id="history"
        title={t("figure.history")}
        aside={<a href={apiItemPath("figures", id)}>{t("figure.json")}</a>}
      >
        <FigureHistory id={id} revisions={detail.revisions} language={language} />
      </Section>
    </SitePage>
  );
}
