import type { Metadata } from "next";
import { HOME_PATH } from "@/lib/config/paths";
import { publicUrl } from "@/lib/config/site";
import { languageOfPath } from "@/lib/i18n/language";
import { formatPageQuery, keptQuery, readPageQuery, toSearchParams } from "@/lib/schema/page-query";
import { SearchForm } from "@/components/site/search-form";
import { SitePage } from "@/components/site/site-page";
import { PageIntro } from "@/components/ui/page-intro";
import { CrisesAndLatest } from "./_home/crises-and-latest";
import { SearchResults } from "./_home/search-results";

export async function generateMetadata({ params }: PageProps<"/[locale]">): Promise<Metadata> {
  const { t } = languageOfPath((await params).locale);
  return { title: { absolute: t("home.pageTitle") }, description: t("home.lede") };
}

/** The crises with their leading figures; or, where the address filters, the figures found. */
export default async function HomePage({ params, searchParams }: PageProps<"/[locale]">) {
  const language = languageOfPath((await params).locale);
  const query = toSearchParams(await searchParams);
  const { page, ignored } = readPageQuery(query);
  const state = formatPageQuery(page).toString();
  const { t } = language;
  const searching = state !== "" || ignored.length > 0;
  return (
    <SitePage
      language={language}
      path={HOME_PATH}
      query={keptQuery(query)}
      part="crises"
      search={false}
      publicUrl={publicUrl()}
    >
      <PageIntro
        title={searching ? t("home.resultsTitle") : t("home.title")}
        lede={searching ? null : t("home.lede")}
      >
        <SearchForm language={language} value={page.filter.q} large />
      </PageIntro>
      {searching ? (
        <SearchResults language={language} page={page} ignored={ignored} />
      ) : (
        <CrisesAndLatest language={language} />
      )}
    </SitePage>
  );
}
