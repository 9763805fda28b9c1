import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/require-actor";
import { ADMIN_LISTS } from "@/lib/config/paths";
import { openForm } from "@/lib/domain/record-form";
import { languageOfPath } from "@/lib/i18n/language";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { RecordForm } from "@/components/admin/lists/record-form";
import { recordFormTexts } from "@/components/admin/lists/record-form-texts";
import { crisisGroups } from "@/components/admin/lists/simple-specs";
import { saveRecordAction } from "@/app/[locale]/(admin)/admin/_lists/actions";

type Props = PageProps<"/[locale]/admin/crises/new">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.catalogue.new.crisis") };
}

/** Adds a crisis. */
export default async function NewCrisisPage({ params }: Props) {
  const language = languageOfPath((await params).locale);
  const { t } = language;
  await requireActor("crisis.write");
  return (
    <>
      <AdminHeading
        crumbs={[{ path: ADMIN_LISTS.crisis, text: t("admin.shell.page.crises") }]}
        title={t("admin.catalogue.new.crisis")}
        language={language}
      />
      <RecordForm
        action={saveRecordAction}
        start={openForm({ kind: "crisis", id: null, crisisId: null, revision: 0 }, { rank: "0" })}
        groups={crisisGroups(language, null)}
        texts={recordFormTexts(language, t("admin.catalogue.form.add"))}
      />
    </>
  );
}
