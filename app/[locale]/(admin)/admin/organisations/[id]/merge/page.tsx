import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/require-actor";
import { runAction } from "@/lib/auth/run-action";
import { ADMIN_LISTS, adminRecordPath } from "@/lib/config/paths";
import { openForm } from "@/lib/domain/record-form";
import { formatNumber } from "@/lib/i18n/format";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { toSearchParams } from "@/lib/schema/page-query";
import { planOrganisationMerge } from "@/lib/work/catalogue/merge-organisations";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { localText } from "@/components/admin/lists/local-text";
import { MergePlan } from "@/components/admin/lists/merge-plan";
import { ProblemList } from "@/components/admin/lists/problem-list";
import { RecordForm } from "@/components/admin/lists/record-form";
import { recordFormTexts } from "@/components/admin/lists/record-form-texts";
import { describeRefusal } from "@/components/admin/lists/refuse-form";
import { mergeAction } from "@/app/[locale]/(admin)/admin/_lists/actions";

type Props = PageProps<"/[locale]/admin/organisations/[id]/merge">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.catalogue.merge.title") };
}

/** What the merge of two organisations moves, and the button that does it. */
export default async function MergeOrganisationsPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOfPath(locale);
  const { t } = language;
  await requireActor("organisation.write");
  const into = toSearchParams(await searchParams).get("into") ?? "";
  if (into.trim() === "")
    redirect(localizePath(`${adminRecordPath("organisation", id)}#merge`, language.locale));
  const planned = await runAction((actor) =>
    planOrganisationMerge(actor, { organisationId: id, into }),
  );
  const crumbs = [
    { path: ADMIN_LISTS.organisation, text: t("admin.shell.page.organisations") },
    { path: adminRecordPath("organisation", id), text: t("admin.catalogue.kind.organisation") },
  ];
  if (!planned.ok) {
    return (
      <>
        <AdminHeading
          crumbs={crumbs}
          title={t("admin.catalogue.merge.title")}
          language={language}
        />
        <ProblemList problems={describeRefusal(planned.reason, language)} />
      </>
    );
  }
  const { from, into: stays, ...moved } = planned.value;
  const target = { kind: "organisation", id, crisisId: null, revision: from.revision } as const;
  const values = { intoId: stays.id, intoRevision: String(stays.revision) };
  const count = (key: keyof typeof moved) => ({
    count: moved[key],
    number: formatNumber(moved[key], language.locale),
  });
  return (
    <>
      <AdminHeading
        crumbs={crumbs}
        title={t("admin.catalogue.merge.pageTitle", {
          from: localText(from.text, "name", language),
          into: localText(stays.text, "name", language),
        })}
        lede={t("admin.catalogue.merge.text")}
        language={language}
      />
      <MergePlan
        title={t("admin.catalogue.merge.moves")}
        lines={[
          t("admin.catalogue.merge.series", count("series")),
          t("admin.catalogue.merge.joined", count("joined")),
          t("admin.catalogue.merge.figures", count("figures")),
          t("admin.catalogue.merge.documents", count("documents")),
          t("admin.catalogue.merge.names", count("aliases")),
        ]}
        note={moved.joined > 0 ? t("admin.catalogue.merge.joinText") : null}
      />
      <RecordForm
        action={mergeAction}
        start={openForm(target, values)}
        groups={[
          {
            legend: t("admin.catalogue.merge.title"),
            isTitled: true,
            fields: [
              { kind: "hidden", name: "intoId", label: "" },
              { kind: "hidden", name: "intoRevision", label: "" },
            ],
          },
        ]}
        texts={recordFormTexts(language, t("admin.catalogue.merge.submit"))}
      />
    </>
  );
}
