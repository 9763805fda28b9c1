import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/require-actor";
import { AUDIT_DOWNLOAD_PATH, withQuery } from "@/lib/config/paths";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { formatAuditQuery, readAuditQuery } from "@/lib/schema/audit-query";
import { toSearchParams } from "@/lib/schema/page-query";
import { listAuditActors, readAuditTrail } from "@/lib/work/read-audit-trail";
import { AuditFilterForm } from "@/components/admin/audit/audit-filter-form";
import { AuditPages } from "@/components/admin/audit/audit-pages";
import { AuditTable } from "@/components/admin/audit/audit-table";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { ButtonLink } from "@/components/ui/button";

type Props = PageProps<"/[locale]/admin/audit">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.shell.page.audit") };
}

/** Who did what, and when; nobody edits it here. */
export default async function AuditPage({ params, searchParams }: Props) {
  const language = languageOfPath((await params).locale);
  const { t, locale } = language;
  const actor = await requireActor("audit.read");
  const { page, ...filter } = readAuditQuery(toSearchParams(await searchParams));
  const [trail, actors] = await Promise.all([
    readAuditTrail(actor, { filter, page }),
    listAuditActors(actor),
  ]);
  const download = withQuery(AUDIT_DOWNLOAD_PATH, formatAuditQuery(filter));
  return (
    <>
      <AdminHeading
        title={t("admin.shell.page.audit")}
        lede={t("admin.audit.lede")}
        language={language}
      >
        <ButtonLink href={localizePath(download, locale)} download>
          {t("admin.audit.download")}
        </ButtonLink>
      </AdminHeading>
      <AuditFilterForm filter={filter} actors={actors} actor={actor} language={language} />
      {trail.total === 0 ? (
        <p>{t("admin.audit.empty")}</p>
      ) : (
        <AuditTable trail={trail} language={language} />
      )}
      <AuditPages query={{ ...filter, page }} trail={trail} language={language} />
    </>
  );
}
