import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/require-actor";
import { ADMIN_LISTS } from "@/lib/config/paths";
import { openForm } from "@/lib/domain/record-form";
import { languageOfPath } from "@/lib/i18n/language";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { RecordForm } from "@/components/admin/lists/record-form";
import { recordFormTexts } from "@/components/admin/lists/record-form-texts";
import { organisationGroups } from "@/components/admin/lists/simple-specs";
import { saveRecordAction } from "@/app/[locale]/(admin)/admin/_lists/actions";

type Props = PageProps<"/[locale]/admin/organisations/new">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.catalogue.new.organisation") };
}

/** Adds an organisation. */
export default async function NewOrganisationPage({ params }: Props) {
  const language = languageOfPath((await params).locale);
  const { t } = language;
  await requireActor("organisation.write");
  return (
    <>
      <AdminHeading
        crumbs={[{ path: ADMIN_LISTS.organisation, text: t("admin.shell.page.organisations") }]}
        title={t("admin.catalogue.new.organisation")}
        language={language}
      />
      <RecordForm
        action={saveRecordAction}
        start={openForm({ kind: "organisation", id: null, crisisId: null, revision: 0 }, {})}
        groups={organisationGroups(language, null)}
        texts={recordFormTexts(language, t("admin.catalogue.form.add"))}
      />
    </>
  );
}
