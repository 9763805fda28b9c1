import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/lib/auth/or-not-found";
import { requireActor } from "@/lib/auth/require-actor";
import { ADMIN_LISTS, adminRecordPath } from "@/lib/config/paths";
import { openForm } from "@/lib/domain/record-form";
import { languageOfPath } from "@/lib/i18n/language";
import { readRecord } from "@/lib/work/catalogue/read-record";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { localText } from "@/components/admin/lists/local-text";
import { RecordForm } from "@/components/admin/lists/record-form";
import { recordFormTexts } from "@/components/admin/lists/record-form-texts";
import { eventGroups } from "@/components/admin/lists/simple-specs";
import { saveRecordAction } from "@/app/[locale]/(admin)/admin/_lists/actions";

type Props = PageProps<"/[locale]/admin/crises/[id]/events/new">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.catalogue.new.event") };
}

/** Adds an event to a crisis. */
export default async function NewEventPage({ params }: Props) {
  const { locale, id } = await params;
  const language = languageOfPath(locale);
  const { t } = language;
  const actor = await requireActor("event.write");
  const crisis = (await orNotFound(readRecord(actor, { kind: "crisis", id }))) ?? notFound();
  return (
    <>
      <AdminHeading
        crumbs={[
          { path: ADMIN_LISTS.crisis, text: t("admin.shell.page.crises") },
          { path: adminRecordPath("crisis", id), text: localText(crisis.text, "name", language) },
        ]}
        title={t("admin.catalogue.new.event")}
        language={language}
      />
      <RecordForm
        action={saveRecordAction}
        start={openForm({ kind: "event", id: null, crisisId: id, revision: 0 }, {})}
        groups={eventGroups(language)}
        texts={recordFormTexts(language, t("admin.catalogue.form.add"))}
      />
    </>
  );
}
