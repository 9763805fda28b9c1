import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/require-actor";
import { ADMIN_LISTS } from "@/lib/config/paths";
import { openForm } from "@/lib/domain/record-form";
import { languageOfPath } from "@/lib/i18n/language";
import { readOffered } from "@/lib/work/catalogue/read-record";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { RecordForm } from "@/components/admin/lists/record-form";
import { recordFormTexts } from "@/components/admin/lists/record-form-texts";
import { placeGroups } from "@/components/admin/lists/simple-specs";
import { PLACES_LIST, suggestPlaces } from "@/components/admin/lists/suggestions";
import { saveRecordAction } from "@/app/[locale]/(admin)/admin/_lists/actions";

type Props = PageProps<"/[locale]/admin/places/new">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.catalogue.new.place") };
}

/** Adds a place. */
export default async function NewPlacePage({ params }: Props) {
  const language = languageOfPath((await params).locale);
  const { t } = language;
  const { places } = await readOffered(await requireActor("place.write"));
  return (
    <>
      <AdminHeading
        crumbs={[{ path: ADMIN_LISTS.place, text: t("admin.shell.page.places") }]}
        title={t("admin.catalogue.new.place")}
        language={language}
      />
      <RecordForm
        action={saveRecordAction}
        start={openForm({ kind: "place", id: null, crisisId: null, revision: 0 }, {})}
        groups={placeGroups(language, null, PLACES_LIST)}
        lists={[suggestPlaces(places, language)]}
        texts={recordFormTexts(language, t("admin.catalogue.form.add"))}
      />
    </>
  );
}
