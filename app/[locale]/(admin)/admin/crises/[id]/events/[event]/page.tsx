import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/lib/auth/or-not-found";
import { requireActor } from "@/lib/auth/require-actor";
import { ADMIN_LISTS, adminRecordPath } from "@/lib/config/paths";
import { openForm } from "@/lib/domain/record-form";
import { languageOfPath } from "@/lib/i18n/language";
import { toSearchParams } from "@/lib/schema/page-query";
import { readRecord } from "@/lib/work/catalogue/read-record";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { ArchiveSection } from "@/components/admin/lists/archive-section";
import { localText } from "@/components/admin/lists/local-text";
import { RecordForm } from "@/components/admin/lists/record-form";
import { recordFormTexts } from "@/components/admin/lists/record-form-texts";
import { eventGroups } from "@/components/admin/lists/simple-specs";
import { moveRecordAction, saveRecordAction } from "@/app/[locale]/(admin)/admin/_lists/actions";

type Props = PageProps<"/[locale]/admin/crises/[id]/events/[event]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.catalogue.kind.event") };
}

/** One event of a crisis, to be edited or archived. */
export default async function EventPage({ params, searchParams }: Props) {
  const { locale, id, event } = await params;
  const language = languageOfPath(locale);
  const { t } = language;
  const actor = await requireActor("event.write");
  const [crisis, record] = await orNotFound(
    Promise.all([
      readRecord(actor, { kind: "crisis", id }),
      readRecord(actor, { kind: "event", id: event }),
    ]),
  );
  if (crisis === null || record === null || record.crisisId !== id) notFound();
  const target = { kind: "event", id: event, crisisId: id, revision: record.revision } as const;
  return (
    <>
      <AdminHeading
        crumbs={[
          { path: ADMIN_LISTS.crisis, text: t("admin.shell.page.crises") },
          { path: adminRecordPath("crisis", id), text: localText(crisis.text, "name", language) },
        ]}
        title={localText(record.text, "title", language)}
        done={toSearchParams(await searchParams).get("done")}
        language={language}
      />
      {!record.archived && (
        <RecordForm
          key={record.revision}
          action={saveRecordAction}
          start={openForm(target, record.text)}
          groups={eventGroups(language)}
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
