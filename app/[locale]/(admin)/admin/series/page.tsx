import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/require-actor";
import { adminRecordPath, withQuery } from "@/lib/config/paths";
import { describeMeasure, describeSeries } from "@/lib/i18n/describe-figure";
import { originName } from "@/lib/i18n/describe-origin";
import { formatDate, formatNumber, localName } from "@/lib/i18n/format";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { readCatalogueQuery } from "@/lib/schema/catalogue-query";
import { toSearchParams } from "@/lib/schema/page-query";
import { listCrisisRecordsFor, listSeriesFor } from "@/lib/work/catalogue/list-records";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { ListPage } from "@/components/admin/lists/list-page";
import { RecordHead } from "@/components/admin/lists/record-head";
import { RecordTable } from "@/components/admin/lists/record-table";
import { ButtonLink } from "@/components/ui/button";

type Props = PageProps<"/[locale]/admin/series">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.shell.page.series") };
}

/** Series with how much of each is published. */
export default async function SeriesListPage({ params, searchParams }: Props) {
  const language = languageOfPath((await params).locale);
  const { t, locale } = language;
  const actor = await requireActor("series.write");
  const query = readCatalogueQuery(toSearchParams(await searchParams));
  const [page, crises] = await Promise.all([
    listSeriesFor(actor, query),
    listCrisisRecordsFor(actor),
  ]);
  const add = withQuery(
    adminRecordPath("series", "new"),
    query.crisis === null ? null : new URLSearchParams({ crisis: query.crisis }),
  );
  return (
    <>
      <AdminHeading
        title={t("admin.shell.page.series")}
        lede={t("admin.catalogue.lede.series")}
        language={language}
      >
        <ButtonLink href={localizePath(add, locale)}>{t("admin.catalogue.new.series")}</ButtonLink>
      </AdminHeading>
      <ListPage
        list="series"
        query={query}
        crises={crises.map(({ crisis }) => ({
          value: crisis.slug,
          label: localName(crisis.name, locale),
        }))}
        page={page}
        language={language}
      >
        <RecordTable
          caption={t("admin.shell.page.series")}
          columns={[
            { label: t("admin.catalogue.column.counted") },
            { label: t("admin.catalogue.column.origin") },
            ...(query.crisis === null ? [{ label: t("admin.catalogue.column.crisis") }] : []),
            { label: t("admin.catalogue.column.last") },
            { label: t("admin.catalogue.column.figures"), isNumber: true },
          ]}
          rows={page.items.map(({ series, figures, lastAsOf, leads }) => ({
            key: series.id,
            head: (
              <RecordHead
                href={localizePath(adminRecordPath("series", series.id), locale)}
                name={describeSeries(series, language)}
                about={describeMeasure(series, language)}
                badges={[
                  ...(leads ? [t("admin.catalogue.badge.leads")] : []),
                  ...(figures === 0 ? [t("admin.catalogue.badge.unpublished")] : []),
                ]}
              />
            ),
            cells: [
              <bdi key="origin">{originName(series, language)}</bdi>,
              ...(query.crisis === null ? [localName(series.crisis.name, locale)] : []),
              lastAsOf === null ? "" : formatDate(lastAsOf, locale),
              formatNumber(figures, locale),
            ],
          }))}
        />
      </ListPage>
    </>
  );
}
