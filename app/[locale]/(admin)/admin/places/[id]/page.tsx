import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/require-actor";
import { ADMIN_LISTS } from "@/lib/config/paths";
import { openForm } from "@/lib/domain/record-form";
import { languageOfPath } from "@/lib/i18n/language";
import { toSearchParams } from "@/lib/schema/page-query";
import { readOffered, readRecord } from "@/lib/work/catalogue/read-record";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { ArchiveSection } from "@/components/admin/lists/archive-section";
import { localText } from "@/components/admin/lists/local-text";
import { RecordForm } from "@/components/admin/lists/record-form";
import { recordFormTexts } from "@/components/admin/lists/record-form-texts";
import { placeGroups } from "@/components/admin/lists/simple-specs";
import { PLACES_LIST, suggestPlaces } from "@/components/admin/lists/suggestions";
import { moveRecordAction, saveRecordAction } from "@/app/[locale]/(admin)/admin/_lists/actions";

type Props = PageProps<"/[locale]/admin/places/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.catalogue.kind.place") };
}

/** One place, to be edited or archived. */
export default async function PlacePage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOfPath(locale);
  const { t } = language;
  const actor = await requireActor("place.write");
  const record = (await readRecord(actor, { kind: "place", id })) ?? notFound();
  const { places } = await readOffered(actor);
  const target = { kind: "place", id, crisisId: null, revision: record.revision } as const;
  return (
    <>
      <AdminHeading
        crumbs={[{ path: ADMIN_LISTS.place, text: t("admin.shell.page.places") }]}
        title={localText(record.text, "name", language)}
        done={toSearchParams(await searchParams).get("done")}
        language={language}
      />
      {!record.archived && (
        <RecordForm
          key={record.revision}
          action={saveRecordAction}
          start={openForm(target, record.text)}
          groups={placeGroups(language, record.text, PLACES_LIST)}
          lists={[suggestPlaces(places, language)]}
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
