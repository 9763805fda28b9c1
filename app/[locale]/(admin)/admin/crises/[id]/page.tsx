import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/lib/auth/or-not-found";
import { requireActor } from "@/lib/auth/require-actor";
import { ADMIN_LISTS, adminListPath, crisisPath } from "@/lib/config/paths";
import { isAllowed } from "@/lib/domain/permissions";
import { openForm } from "@/lib/domain/record-form";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { formatCatalogueQuery } from "@/lib/schema/catalogue-query";
import { toSearchParams } from "@/lib/schema/page-query";
import { readCrisisParts, readChoosableSeries, readRecord } from "@/lib/work/catalogue/read-record";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { ArchiveSection } from "@/components/admin/lists/archive-section";
import { CrisisParts } from "@/components/admin/lists/crisis-parts";
import { localText } from "@/components/admin/lists/local-text";
import { RecordForm } from "@/components/admin/lists/record-form";
import { recordFormTexts } from "@/components/admin/lists/record-form-texts";
import { crisisGroups } from "@/components/admin/lists/simple-specs";
import { moveRecordAction, saveRecordAction } from "@/app/[locale]/(admin)/admin/_lists/actions";

type Props = PageProps<"/[locale]/admin/crises/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.catalogue.kind.crisis") };
}

/** One crisis with its headlines and events; administrators also edit and archive it. */
export default async function CrisisPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOfPath(locale);
  const { t } = language;
  const actor = await requireActor("event.write");
  const record = (await orNotFound(readRecord(actor, { kind: "crisis", id }))) ?? notFound();
  const [parts, series] = await Promise.all([
    readCrisisParts(actor, id),
    readChoosableSeries(actor, id),
  ]);
  const slug = record.text["slug"] ?? "";
  const mayWrite = isAllowed(actor, "crisis.write", id);
  const target = { kind: "crisis", id, crisisId: id, revision: record.revision } as const;
  return (
    <>
      <AdminHeading
        crumbs={[{ path: ADMIN_LISTS.crisis, text: t("admin.shell.page.crises") }]}
        title={localText(record.text, "name", language)}
        done={toSearchParams(await searchParams).get("done")}
        language={language}
      >
        <a href={localizePath(crisisPath(slug), language.locale)}>
          {t("admin.catalogue.crisis.public")}
        </a>
        <a
          href={localizePath(
            adminListPath("series", formatCatalogueQuery({ crisis: slug })),
            language.locale,
          )}
        >
          {t("admin.catalogue.crisis.series")}
        </a>
      </AdminHeading>
      {mayWrite && !record.archived && (
        <RecordForm
          key={record.revision}
          action={saveRecordAction}
          start={openForm(target, record.text)}
          groups={crisisGroups(language, record.text)}
          texts={recordFormTexts(language)}
        />
      )}
      <CrisisParts
        crisisId={id}
        events={parts.events}
        headlines={parts.headlines}
        series={series}
        language={language}
      />
      {mayWrite && (
        <ArchiveSection
          target={target}
          record={record}
          action={moveRecordAction}
          language={language}
        />
      )}
    </>
  );
}
