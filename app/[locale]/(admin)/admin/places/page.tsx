import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/require-actor";
import { adminRecordPath } from "@/lib/config/paths";
import { formatNumber, localName } from "@/lib/i18n/format";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { readCatalogueQuery } from "@/lib/schema/catalogue-query";
import { toSearchParams } from "@/lib/schema/page-query";
import { listPlacesFor } from "@/lib/work/catalogue/list-records";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { ListPage } from "@/components/admin/lists/list-page";
import { RecordTable } from "@/components/admin/lists/record-table";
import { ButtonLink } from "@/components/ui/button";

type Props = PageProps<"/[locale]/admin/places">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.shell.page.places") };
}

/** Places with what lies above them. */
export default async function PlacesPage({ params, searchParams }: Props) {
  const language = languageOfPath((await params).locale);
  const { t, locale } = language;
  const query = readCatalogueQuery(toSearchParams(await searchParams));
  const page = await listPlacesFor(await requireActor("place.write"), query);
  return (
    <>
      <AdminHeading
        title={t("admin.shell.page.places")}
        lede={t("admin.catalogue.lede.places")}
        language={language}
      >
        <ButtonLink href={localizePath(adminRecordPath("place", "new"), locale)}>
          {t("admin.catalogue.new.place")}
        </ButtonLink>
      </AdminHeading>
      <ListPage list="place" query={query} page={page} language={language}>
        <RecordTable
          caption={t("admin.shell.page.places")}
          columns={[
            { label: t("admin.catalogue.column.name") },
            { label: t("admin.catalogue.column.within") },
            { label: t("admin.catalogue.column.level") },
            { label: t("admin.catalogue.column.code") },
            { label: t("admin.catalogue.column.series"), isNumber: true },
          ]}
          rows={page.items.map(({ place, above, series }) => ({
            key: place.id,
            head: (
              <a href={localizePath(adminRecordPath("place", place.id), locale)}>
                {localName(place.name, locale)}
              </a>
            ),
            cells: [
              above.map((name) => localName(name, locale)).join(t("common.comma")),
              place.adminLevel === null ? "" : t(`admin.catalogue.level.${place.adminLevel}`),
              <bdi key="code">{place.pcode ?? place.country}</bdi>,
              formatNumber(series, locale),
            ],
          }))}
        />
      </ListPage>
    </>
  );
}
