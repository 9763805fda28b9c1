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
import { planDocumentMerge } from "@/lib/work/catalogue/plan-document-merge";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { documentMergeGroups } from "@/components/admin/lists/document-specs";
import { DocumentsBeside } from "@/components/admin/lists/documents-beside";
import { ProblemList } from "@/components/admin/lists/problem-list";
import { RecordForm } from "@/components/admin/lists/record-form";
import { recordFormTexts } from "@/components/admin/lists/record-form-texts";
import { describeRefusal } from "@/components/admin/lists/refuse-form";
import { mergeAction } from "@/app/[locale]/(admin)/admin/_lists/actions";

type Props = PageProps<"/[locale]/admin/documents/[id]/merge">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.documents.merge.pageTitle") };
}

/** Two documents side by side, and the form that makes one of them. */
export default async function MergeDocumentsPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOfPath(locale);
  const { t } = language;
  await requireActor("document.write");
  const into = toSearchParams(await searchParams).get("into") ?? "";
  if (into.trim() === "")
    redirect(localizePath(`${adminRecordPath("document", id)}#merge`, language.locale));
  const planned = await runAction((actor) => planDocumentMerge(actor, { documentId: id, into }));
  const heading = (
    <AdminHeading
      crumbs={[
        { path: ADMIN_LISTS.document, text: t("admin.shell.page.documents") },
        { path: adminRecordPath("document", id), text: t("admin.documents.one") },
      ]}
      title={t("admin.documents.merge.pageTitle")}
      lede={t("admin.documents.merge.text")}
      language={language}
    />
  );
  if (!planned.ok) {
    return (
      <>
        {heading}
        <ProblemList problems={describeRefusal(planned.reason, language)} />
      </>
    );
  }
  const { from, into: stays } = planned.value;
  const target = { kind: "document", id, crisisId: null, revision: from.revision } as const;
  const values = { reason: "", intoId: stays.id, intoRevision: String(stays.revision) };
  return (
    <>
      {heading}
      <DocumentsBeside
        sides={[
          { title: t("admin.documents.merge.duplicate"), text: from.text },
          { title: t("admin.documents.merge.stays"), text: stays.text },
        ]}
        note={t("admin.documents.merge.moves", {
          count: from.figures,
          number: formatNumber(from.figures, language.locale),
        })}
        language={language}
      />
      <RecordForm
        action={mergeAction}
        start={openForm(target, values)}
        groups={documentMergeGroups(language)}
        texts={recordFormTexts(language, t("admin.documents.merge.submit"))}
      />
    </>
  );
}
