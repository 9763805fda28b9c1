import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { apiItemPath, crisisPath, figurePath, seriesPath } from "@/lib/config/paths";
import { publicUrl } from "@/lib/config/site";
import { describeFigure, describeSeries } from "@/lib/i18n/describe-figure";
import { localName } from "@/lib/i18n/format";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { judgeDetail } from "@/lib/work/judge-standings";
import { readFigure } from "@/lib/work/read-figure";
import { FigureEvidence } from "@/components/figures/figure-evidence";
import { FigureFacts } from "@/components/figures/figure-facts";
import { FigureHistory } from "@/components/figures/figure-history";
import { FigureNeighbours } from "@/components/figures/figure-neighbours";
import { FigureRelations } from "@/components/figures/figure-relations";
import { FigureSentence } from "@/components/figures/figure-sentence";
import { SitePage } from "@/components/site/site-page";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Section } from "@/components/ui/section";
import styles from "./figure.module.css";

type Props = PageProps<"/[locale]/figures/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const detail = await readFigure(id);
  if (detail === null) return {};
  const sentence = describeFigure(detail.reported, languageOfPath(locale));
  return { title: sentence, description: sentence };
}

/** One number: what it says, who says it, in which report, and what became of it. */
export default async function FigurePage({ params }: Props) {
  const { locale, id } = await params;
  const language = languageOfPath(locale);
  const detail = await readFigure(id);
  if (detail === null) notFound();
  const { reported } = detail;
  const standings = await judgeDetail(detail);
  const { series } = reported;
  const { t } = language;
  const at = (path: string): string => localizePath(path, language.locale);
  return (
    <SitePage language={language} path={figurePath(id)} part="crises" publicUrl={publicUrl()}>
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
      <Section
        id="history"
        title={t("figure.history")}
        aside={<a href={apiItemPath("figures", id)}>{t("figure.json")}</a>}
      >
        <FigureHistory revisions={detail.revisions} language={language} />
      </Section>
    </SitePage>
  );
}
