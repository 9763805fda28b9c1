import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/require-actor";
import { ADMIN_LISTS } from "@/lib/config/paths";
import { openForm } from "@/lib/domain/record-form";
import { localName } from "@/lib/i18n/format";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { toSearchParams } from "@/lib/schema/page-query";
import { listCrisisRecordsFor } from "@/lib/work/catalogue/list-records";
import { readChoosableSeries, readOffered } from "@/lib/work/catalogue/read-record";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { ChoiceList } from "@/components/admin/lists/choice-list";
import { RecordForm } from "@/components/admin/lists/record-form";
import { recordFormTexts } from "@/components/admin/lists/record-form-texts";
import { seriesForm } from "@/components/admin/lists/series-specs";
import { saveRecordAction } from "@/app/[locale]/(admin)/admin/_lists/actions";

type Props = PageProps<"/[locale]/admin/series/new">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.catalogue.new.series") };
}

/** Adds a series to the crisis that the address names; asks for the crisis where it names none. */
export default async function NewSeriesPage({ params, searchParams }: Props) {
  const language = languageOfPath((await params).locale);
  const { t, locale } = language;
  const actor = await requireActor("series.write");
  const slug = toSearchParams(await searchParams).get("crisis");
  const crises = (await listCrisisRecordsFor(actor)).filter(({ archived }) => !archived);
  const crisis = crises.find((one) => one.crisis.slug === slug)?.crisis ?? null;
  const crumbs = [{ path: ADMIN_LISTS.series, text: t("admin.shell.page.series") }];
  const title = t("admin.catalogue.new.series");
  if (crisis === null) {
    return (
      <>
        <AdminHeading
          crumbs={crumbs}
          title={title}
          lede={t("admin.catalogue.series.pickCrisis")}
          language={language}
        />
        <ChoiceList
          choices={crises.map((one) => ({
            href: `${localizePath(`${ADMIN_LISTS.series}/new`, locale)}?crisis=${one.crisis.slug}`,
            text: localName(one.crisis.name, locale),
          }))}
        />
      </>
    );
  }
  const [offered, series] = await Promise.all([
    readOffered(actor),
    readChoosableSeries(actor, crisis.id),
  ]);
  const { groups, lists } = seriesForm(language, offered, series, {
    isLocked: false,
    before: null,
    series: null,
  });
  return (
    <>
      <AdminHeading
        crumbs={crumbs}
        title={title}
        lede={localName(crisis.name, locale)}
        language={language}
      />
      <RecordForm
        action={saveRecordAction}
        start={openForm(
          { kind: "series", id: null, crisisId: crisis.id, revision: 0 },
          { population: "all", unit: "persons", placeRole: "in" },
        )}
        groups={groups}
        lists={lists}
        texts={recordFormTexts(language, t("admin.catalogue.form.add"))}
      />
    </>
  );
}
