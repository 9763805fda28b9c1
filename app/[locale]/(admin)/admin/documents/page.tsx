import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/require-actor";
import { adminRecordPath, evidencePath } from "@/lib/config/paths";
import { shortName } from "@/lib/i18n/describe-origin";
import { formatDate, formatNumber } from "@/lib/i18n/format";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { readCatalogueQuery } from "@/lib/schema/catalogue-query";
import { toSearchParams } from "@/lib/schema/page-query";
import { listDocumentsFor } from "@/lib/work/catalogue/list-records";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { ListPage } from "@/components/admin/lists/list-page";
import { RecordHead } from "@/components/admin/lists/record-head";
import { RecordTable } from "@/components/admin/lists/record-table";

type Props = PageProps<"/[locale]/admin/documents">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.shell.page.documents") };
}

/** What was published, the latest first. */
export default async function DocumentsPage({ params, searchParams }: Props) {
  const language = languageOfPath((await params).locale);
  const { t, locale } = language;
  const query = readCatalogueQuery(toSearchParams(await searchParams));
  const page = await listDocumentsFor(await requireActor("document.write"), query);
  return (
    <>
      <AdminHeading
        title={t("admin.shell.page.documents")}
        lede={t("admin.catalogue.lede.documents")}
        language={language}
      />
      <ListPage list="document" query={query} page={page} language={language}>
        <RecordTable
          caption={t("admin.shell.page.documents")}
          columns={[
            { label: t("admin.documents.column.title") },
            { label: t("admin.documents.column.publisher") },
            { label: t("admin.documents.column.published") },
            { label: t("admin.documents.column.figures"), isNumber: true },
            { label: t("admin.attachments.title") },
          ]}
          rows={page.items.map(({ document, figures, isMerged }) => ({
            key: document.id,
            head: (
              <RecordHead
                href={localizePath(adminRecordPath("document", document.id), locale)}
                name={document.title}
                badges={isMerged ? [t("admin.documents.badgeMerged")] : []}
              />
            ),
            cells: [
              document.publisher === null ? (
                t("admin.documents.noPublisher")
              ) : (
                <bdi key="publisher">{shortName(document.publisher, locale)}</bdi>
              ),
              document.published === null
                ? t("admin.documents.noDate")
                : formatDate(document.published, locale),
              formatNumber(figures, locale),
              <a
                key="evidence"
                href={localizePath(evidencePath(document.id), locale)}
                aria-label={t("admin.attachments.filesOf", { title: document.title })}
              >
                {t("admin.attachments.files")}
              </a>,
            ],
          }))}
        />
      </ListPage>
    </>
  );
}
