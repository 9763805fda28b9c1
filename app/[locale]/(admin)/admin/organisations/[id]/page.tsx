import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/require-actor";
import { ADMIN_LISTS, adminRecordPath } from "@/lib/config/paths";
import { openForm } from "@/lib/domain/record-form";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { toSearchParams } from "@/lib/schema/page-query";
import { readOffered, readRecord } from "@/lib/work/catalogue/read-record";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { ArchiveSection } from "@/components/admin/lists/archive-section";
import { localText } from "@/components/admin/lists/local-text";
import { MergeSection } from "@/components/admin/lists/merge-section";
import { RecordForm } from "@/components/admin/lists/record-form";
import { recordFormTexts } from "@/components/admin/lists/record-form-texts";
import { organisationGroups } from "@/components/admin/lists/simple-specs";
import { suggestOrganisations } from "@/components/admin/lists/suggestions";
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
  const { organisations } = await readOffered(actor);
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
      {!record.archived && (
        <MergeSection
          action={localizePath(`${adminRecordPath("organisation", id)}/merge`, language.locale)}
          texts={{
            title: t("admin.catalogue.merge.title"),
            text: t("admin.catalogue.merge.text"),
            into: t("admin.catalogue.merge.into"),
            show: t("admin.catalogue.merge.show"),
          }}
          list={suggestOrganisations(
            organisations.filter((other) => other.id !== id),
            language,
          )}
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
