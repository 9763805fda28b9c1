import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/require-actor";
import { ADMIN_LISTS } from "@/lib/config/paths";
import { openForm } from "@/lib/domain/record-form";
import { languageOfPath } from "@/lib/i18n/language";
import { toSearchParams } from "@/lib/schema/page-query";
import { readRecord } from "@/lib/work/catalogue/read-record";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { ArchiveSection } from "@/components/admin/lists/archive-section";
import { localText } from "@/components/admin/lists/local-text";
import { RecordForm } from "@/components/admin/lists/record-form";
import { recordFormTexts } from "@/components/admin/lists/record-form-texts";
import { organisationGroups } from "@/components/admin/lists/simple-specs";
import { moveRecordAction, saveRecordAction } from "@/app/[locale]/(admin)/admin/_lists/actions";

type Props = PageProps<"/[locale]/admin/organisations/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.catalogue.kind.organisation") };
}

/** One organisation, to be edited or archived. */
export default async function OrganisationPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOfPath(locale);
  const { t } = language;
  const actor = await requireActor("organisation.write");
  const record = (await readRecord(actor, { kind: "organisation", id })) ?? notFound();
  const target = { kind: "organisation", id, crisisId: null, revision: record.revision } as const;
  return (
    <>
      <AdminHeading
        crumbs={[{ path: ADMIN_LISTS.organisation, text: t("admin.shell.page.organisations") }]}
        title={localText(record.text, "name", language)}
        done={toSearchParams(await searchParams).get("done")}
        language={language}
      />
      {!record.archived && (
        <RecordForm
          key={record.revision}
          action={saveRecordAction}
          start={openForm(target, record.text)}
          groups={organisationGroups(language, record.text)}
          texts={recordFormTexts(language)}
        />
      )}
      <ArchiveSection
        target={target}
        record={record}
        action={moveRecordAction}
        language={language}
      />
    </>
  );
}
