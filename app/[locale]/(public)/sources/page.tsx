import type { Metadata } from "next";
import { SOURCES_PATH } from "@/lib/config/paths";
import { publicUrl } from "@/lib/config/site";
import { languageOfPath } from "@/lib/i18n/language";
import { keptQuery, toSearchParams } from "@/lib/schema/page-query";
import { formatSourcesQuery, readSourcesQuery, sourceFilterOf } from "@/lib/schema/sources-query";
import { judgeStandings } from "@/lib/work/judge-standings";
import { readDocument } from "@/lib/work/read-document";
import { listDocuments, listOrganisations } from "@/lib/work/query-sources";
import { DocumentBrowser } from "@/components/figures/document-browser";
import { DocumentFigures } from "@/components/figures/document-figures";
import { OrganisationTable } from "@/components/figures/organisation-table";
import { TakeList } from "@/components/figures/take-list";
import { SitePage } from "@/components/site/site-page";
import { PageIntro } from "@/components/ui/page-intro";
import { Section } from "@/components/ui/section";

type Props = PageProps<"/[locale]/sources">;

const DOCUMENTS = 50;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = languageOfPath((await params).locale);
  return { title: t("sources.title"), description: t("sources.lede") };
}

/** Who reported, and in which documents; one document with its figures where the address names it. */
export default async function SourcesPage({ params, searchParams }: Props) {
  const language = languageOfPath((await params).locale);
  const query = readSourcesQuery(toSearchParams(await searchParams));
  const [organisations, documents, chosen] = await Promise.all([
    listOrganisations(),
    listDocuments({ filter: sourceFilterOf(query), limit: DOCUMENTS, cursor: query.cursor }),
    query.document === null ? null : readDocument(query.document),
  ]);
  const standings = await judgeStandings(chosen?.figures ?? [], null);
  const state = keptQuery(formatSourcesQuery(query));
  const { t } = language;
  return (
    <SitePage
      language={language}
      path={SOURCES_PATH}
      query={state}
      part="sources"
      publicUrl={publicUrl()}
    >
      <PageIntro title={t("sources.title")} lede={t("sources.lede")} />
      {chosen !== null && (
        <Section id="document" title={t("sources.document")}>
          <DocumentFigures detail={chosen} standings={standings} language={language} />
        </Section>
      )}
      <Section id="organisations" title={t("sources.organisations")}>
        <TakeList list="organisations" query={new URLSearchParams()} language={language} />
        <OrganisationTable organisations={organisations} language={language} />
      </Section>
      <Section id="documents" title={t("sources.documents")}>
        <DocumentBrowser
          query={query}
          organisations={organisations}
          documents={documents.rows}
          nextCursor={documents.nextCursor}
          language={language}
        />
      </Section>
    </SitePage>
  );
}
