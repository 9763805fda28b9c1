import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/require-actor";
import { adminRecordPath } from "@/lib/config/paths";
import { isAllowed } from "@/lib/domain/permissions";
import { formatDate, formatNumber, localName } from "@/lib/i18n/format";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { listCrisisRecordsFor } from "@/lib/work/catalogue/list-records";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { RecordHead } from "@/components/admin/lists/record-head";
import { RecordTable } from "@/components/admin/lists/record-table";
import { ButtonLink } from "@/components/ui/button";

type Props = PageProps<"/[locale]/admin/crises">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.shell.page.crises") };
}

/** The crises on which the person works, those in the archive last. */
export default async function CrisesPage({ params }: Props) {
  const language = languageOfPath((await params).locale);
  const { t, locale } = language;
  const actor = await requireActor("event.write");
  const crises = await listCrisisRecordsFor(actor);
  return (
    <>
      <AdminHeading
        title={t("admin.shell.page.crises")}
        lede={t("admin.catalogue.lede.crises")}
        language={language}
      >
        {isAllowed(actor, "crisis.write") && (
          <ButtonLink href={localizePath(adminRecordPath("crisis", "new"), locale)}>
            {t("admin.catalogue.new.crisis")}
          </ButtonLink>
        )}
      </AdminHeading>
      {crises.length === 0 && <p>{t("admin.entry.start.none")}</p>}
      {crises.length > 0 && (
        <RecordTable
          caption={t("admin.shell.page.crises")}
          columns={[
            { label: t("admin.catalogue.column.name") },
            { label: t("admin.catalogue.column.dates") },
            { label: t("admin.catalogue.column.countries") },
            { label: t("admin.catalogue.column.order"), isNumber: true },
            { label: t("admin.catalogue.column.series"), isNumber: true },
            { label: t("admin.catalogue.column.figures"), isNumber: true },
          ]}
          rows={crises.map(({ crisis, rank, series, figures, archived }) => ({
            key: crisis.id,
            head: (
              <RecordHead
                href={localizePath(adminRecordPath("crisis", crisis.id), locale)}
                name={localName(crisis.name, locale)}
                about={crisis.slug}
                badges={[
                  ...(archived ? [t("admin.catalogue.badge.archived")] : []),
                  ...(crisis.endDate === null ? [] : [t("admin.catalogue.badge.closed")]),
                ]}
              />
            ),
            cells: [
              [crisis.startDate, crisis.endDate]
                .flatMap((date) => (date === null ? [] : [formatDate(date, locale)]))
                .join(" – "),
              <bdi key="countries">{listShort(crisis.countries)}</bdi>,
              formatNumber(rank, locale),
              formatNumber(series, locale),
              formatNumber(figures, locale),
            ],
          }))}
        />
      )}
    </>
  );
}

/** A crisis may be in eighty countries. */
function listShort(codes: readonly string[]): string {
  const shown = codes.slice(0, 4).join(", ");
  return codes.length > 4 ? `${shown} …` : shown;
}
