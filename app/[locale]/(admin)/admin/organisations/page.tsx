import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/require-actor";
import { adminRecordPath } from "@/lib/config/paths";
import { shortName } from "@/lib/i18n/describe-origin";
import { formatNumber, localName } from "@/lib/i18n/format";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { readCatalogueQuery } from "@/lib/schema/catalogue-query";
import { toSearchParams } from "@/lib/schema/page-query";
import { listOrganisationsFor } from "@/lib/work/catalogue/list-records";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { ListPage } from "@/components/admin/lists/list-page";
import { RecordHead } from "@/components/admin/lists/record-head";
import { RecordTable } from "@/components/admin/lists/record-table";
import { ButtonLink } from "@/components/ui/button";

type Props = PageProps<"/[locale]/admin/organisations">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.shell.page.organisations") };
}

/** Organisations with their other names. */
export default async function OrganisationsPage({ params, searchParams }: Props) {
  const language = languageOfPath((await params).locale);
  const { t, locale } = language;
  const query = readCatalogueQuery(toSearchParams(await searchParams));
  const page = await listOrganisationsFor(await requireActor("organisation.write"), query);
  return (
    <>
      <AdminHeading
        title={t("admin.shell.page.organisations")}
        lede={t("admin.catalogue.lede.organisations")}
        language={language}
      >
        <ButtonLink href={localizePath(adminRecordPath("organisation", "new"), locale)}>
          {t("admin.catalogue.new.organisation")}
        </ButtonLink>
      </AdminHeading>
      <ListPage list="organisation" query={query} page={page} language={language}>
        <RecordTable
          caption={t("admin.shell.page.organisations")}
          columns={[
            { label: t("admin.catalogue.column.name") },
            { label: t("admin.catalogue.column.code") },
            { label: t("admin.catalogue.column.kind") },
            { label: t("admin.catalogue.column.aliases") },
            { label: t("admin.catalogue.column.series"), isNumber: true },
            { label: t("admin.catalogue.column.documents"), isNumber: true },
          ]}
          rows={page.items.map(({ organisation, aliases, series, documents, mergedInto }) => ({
            key: organisation.id,
            head: (
              <RecordHead
                href={localizePath(adminRecordPath("organisation", organisation.id), locale)}
                name={shortName(organisation, locale)}
                about={organisation.shortName && localName(organisation.name, locale)}
                badges={
                  mergedInto === null
                    ? []
                    : [t("admin.catalogue.badge.merged", { code: mergedInto })]
                }
              />
            ),
            cells: [
              <bdi key="code">{organisation.code}</bdi>,
              t(`codes.organisationKind.${organisation.kind}`),
              <bdi key="aliases">{aliases.join(t("common.comma"))}</bdi>,
              formatNumber(series, locale),
              formatNumber(documents, locale),
            ],
          }))}
        />
      </ListPage>
    </>
  );
}
