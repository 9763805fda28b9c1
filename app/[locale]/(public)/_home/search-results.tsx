import { HOME_PATH, crisisPath } from "@/lib/config/paths";
import type { FigurePage } from "@/lib/domain/figure-filter";
import { NO_FILTER } from "@/lib/domain/figure-filter";
import type { Crisis } from "@/lib/domain/model";
import { NO_SOURCE_FILTER } from "@/lib/domain/source-page";
import { localName } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import type { IgnoredParameter } from "@/lib/domain/ignored-parameter";
import { formatSourceFilter } from "@/lib/schema/source-list-query";
import { listCrises } from "@/lib/work/query-crises";
import { queryJudgedFigures } from "@/lib/work/query-figures";
import { listSeries } from "@/lib/work/query-series";
import { listDocuments } from "@/lib/work/query-sources";
import { DocumentList } from "@/components/figures/document-list";
import { FigureBrowser } from "@/components/figures/figure-browser";
import { TakeList } from "@/components/figures/take-list";
import { Section } from "@/components/ui/section";

const DOCUMENTS = 5;

/** Crises, figures and documents that the words and filters of the address find. */
export async function SearchResults({
  language,
  page,
  ignored,
}: {
  language: Language;
  page: FigurePage;
  ignored: IgnoredParameter[];
}) {
  const { t, locale } = language;
  const { q } = page.filter;
  const [answer, series, overviews, documents] = await Promise.all([
    queryJudgedFigures(page),
    listSeries({ ...NO_FILTER, crisis: page.filter.crisis }),
    q === null ? [] : listCrises(null),
    q === null
      ? { rows: [] }
      : listDocuments({ filter: { ...NO_SOURCE_FILTER, q }, limit: DOCUMENTS, cursor: null }),
  ]);
  const crises = overviews.map(({ crisis }) => crisis).filter((crisis) => matches(crisis, q ?? ""));
  return (
    <>
      {crises.length > 0 && (
        <Section id="found-crises" title={t("home.crises")}>
          <ul>
            {crises.map((crisis) => (
              <li key={crisis.id}>
                <a href={localizePath(crisisPath(crisis.slug), locale)}>
                  {localName(crisis.name, locale)}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="figures" title={t("home.figures")}>
        <FigureBrowser
          path={HOME_PATH}
          page={page}
          ignored={ignored}
          answer={answer}
          series={series.map((summary) => summary.series)}
          language={language}
        />
      </Section>
      {documents.rows.length > 0 && (
        <Section id="found-documents" title={t("home.documents")}>
          <TakeList
            list="documents"
            query={formatSourceFilter({ ...NO_SOURCE_FILTER, q })}
            language={language}
          />
          <DocumentList documents={documents.rows} language={language} />
        </Section>
      )}
    </>
  );
}

/** Whether every word stands in the crisis' name, in any language. */
function matches({ name, slug }: Crisis, q: string): boolean {
  const text = [name.en, name.fr, name.ar, slug].join(" ").toLowerCase();
  return q
    .toLowerCase()
    .split(" ")
    .every((word) => text.includes(word));
}
