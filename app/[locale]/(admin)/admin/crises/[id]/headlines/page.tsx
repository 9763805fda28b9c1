import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/lib/auth/or-not-found";
import { requireActor } from "@/lib/auth/require-actor";
import { ADMIN_LISTS, adminRecordPath } from "@/lib/config/paths";
import { openForm } from "@/lib/domain/record-form";
import { languageOfPath } from "@/lib/i18n/language";
import { formatHeadlines } from "@/lib/schema/catalogue/read-form";
import { readCrisisParts, readChoosableSeries, readRecord } from "@/lib/work/catalogue/read-record";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { headlineGroups } from "@/components/admin/lists/headline-specs";
import { localText } from "@/components/admin/lists/local-text";
import { RecordForm } from "@/components/admin/lists/record-form";
import { recordFormTexts } from "@/components/admin/lists/record-form-texts";
import { chooseHeadlinesAction } from "@/app/[locale]/(admin)/admin/_lists/actions";

type Props = PageProps<"/[locale]/admin/crises/[id]/headlines">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = languageOfPath((await params).locale);
  return { title: t("admin.catalogue.crisis.chooseHeadlines") };
}

/** Chooses which series lead the headlines of a crisis. */
export default async function HeadlinesPage({ params }: Props) {
  const { locale, id } = await params;
  const language = languageOfPath(locale);
  const { t } = language;
  const actor = await requireActor("series.write");
  const record = (await orNotFound(readRecord(actor, { kind: "crisis", id }))) ?? notFound();
  const [{ headlines }, series] = await Promise.all([
    readCrisisParts(actor, id),
    readChoosableSeries(actor, id),
  ]);
  const target = { kind: "crisis", id, crisisId: id, revision: record.revision } as const;
  return (
    <>
      <AdminHeading
        crumbs={[
          { path: ADMIN_LISTS.crisis, text: t("admin.shell.page.crises") },
          { path: adminRecordPath("crisis", id), text: localText(record.text, "name", language) },
        ]}
        title={t("admin.catalogue.crisis.chooseHeadlines")}
        lede={t("admin.catalogue.crisis.headlinesText")}
        language={language}
      />
      <RecordForm
        action={chooseHeadlinesAction}
        start={openForm(target, formatHeadlines(headlines))}
        groups={headlineGroups(series, language)}
        texts={recordFormTexts(language)}
      />
    </>
  );
}
