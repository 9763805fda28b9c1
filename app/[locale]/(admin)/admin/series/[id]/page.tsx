import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/lib/auth/or-not-found";
import { requireActor } from "@/lib/auth/require-actor";
import { ADMIN_LISTS, adminRecordPath, seriesPath } from "@/lib/config/paths";
import { openForm } from "@/lib/domain/record-form";
import { describeSeries } from "@/lib/i18n/describe-figure";
import { localName } from "@/lib/i18n/format";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { toSearchParams } from "@/lib/schema/page-query";
import {
  readChoosableSeries,
  readOffered,
  readRecord,
  readSeriesForEdit,
} from "@/lib/work/catalogue/read-record";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { ArchiveSection } from "@/components/admin/lists/archive-section";
import { CheckSection } from "@/components/admin/lists/check-section";
import { RecordForm } from "@/components/admin/lists/record-form";
import { recordFormTexts } from "@/components/admin/lists/record-form-texts";
import { seriesForm } from "@/components/admin/lists/series-specs";
import { seriesLine } from "@/components/admin/lists/suggestions";
import {
  checkSeriesAction,
  moveRecordAction,
  saveRecordAction,
} from "@/app/[locale]/(admin)/admin/_lists/actions";

type Props = PageProps<"/[locale]/admin/series/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.catalogue.kind.series") };
}

/** One series, to be edited, checked or archived. */
export default async function SeriesRecordPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOfPath(locale);
  const { t } = language;
  const actor = await requireActor("series.write");
  const [record, found] = await orNotFound(
    Promise.all([readRecord(actor, { kind: "series", id }), readSeriesForEdit(actor, id)]),
  );
  if (record === null || found === null) notFound();
  const { series, isPublic } = found;
  const { crisis } = series;
  const [offered, others] = await Promise.all([
    readOffered(actor),
    readChoosableSeries(actor, crisis.id),
  ]);
  const { groups, lists } = seriesForm(language, offered, others, {
    isLocked: isPublic,
    before: record.text,
    series,
  });
  const target = { kind: "series", id, crisisId: crisis.id, revision: record.revision } as const;
  return (
    <>
      <AdminHeading
        crumbs={[
          { path: ADMIN_LISTS.series, text: t("admin.shell.page.series") },
          {
            path: adminRecordPath("crisis", crisis.id),
            text: localName(crisis.name, language.locale),
          },
        ]}
        title={describeSeries(series, language)}
        lede={seriesLine(series, language).split(" · ").slice(1).join(" · ")}
        done={toSearchParams(await searchParams).get("done")}
        language={language}
      >
        {isPublic && (
          <a href={localizePath(seriesPath(id), language.locale)}>
            {t("admin.catalogue.series.public")}
          </a>
        )}
      </AdminHeading>
      {!record.archived && (
        <RecordForm
          key={record.revision}
          action={saveRecordAction}
          start={openForm(target, record.text)}
          groups={groups}
          lists={lists}
          texts={recordFormTexts(language)}
        />
      )}
      {!record.archived && (
        <CheckSection
          target={target}
          today={new Date().toISOString().slice(0, 10)}
          checkedOn={series.checkedOn}
          action={checkSeriesAction}
          language={language}
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
