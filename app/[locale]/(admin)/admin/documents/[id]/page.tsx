import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/lib/auth/or-not-found";
import { requireActor } from "@/lib/auth/require-actor";
import { ADMIN_LISTS, adminRecordPath, documentPath, evidencePath } from "@/lib/config/paths";
import { openForm } from "@/lib/domain/record-form";
import { formatNumber } from "@/lib/i18n/format";
import { languageOfPath } from "@/lib/i18n/language";
import { isolate } from "@/lib/i18n/isolate";
import { localizePath } from "@/lib/i18n/localize-path";
import { toSearchParams } from "@/lib/schema/page-query";
import { readDocumentRecord } from "@/lib/work/catalogue/read-document-record";
import { readOffered } from "@/lib/work/catalogue/read-record";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { ArchiveSection } from "@/components/admin/lists/archive-section";
import { documentGroups } from "@/components/admin/lists/document-specs";
import { MergeSection } from "@/components/admin/lists/merge-section";
import { RecordForm } from "@/components/admin/lists/record-form";
import { recordFormTexts } from "@/components/admin/lists/record-form-texts";
import { suggestOrganisations } from "@/components/admin/lists/suggestions";
import { Notice } from "@/components/ui/notice";
import {
  changeDocumentAction,
  moveRecordAction,
} from "@/app/[locale]/(admin)/admin/_lists/actions";
import styles from "./document.module.css";

type Props = PageProps<"/[locale]/admin/documents/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.documents.one") };
}

/** One document: changed for all of its figures at once, merged, archived. */
export default async function DocumentPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOfPath(locale);
  const { t } = language;
  const actor = await requireActor("document.write");
  const record = (await orNotFound(readDocumentRecord(actor, { id }))) ?? notFound();
  const { organisations } = await readOffered(actor);
  const { figures, archived, mergedIntoId, reviewId, revision, text } = record;
  const target = { kind: "document", id, crisisId: null, revision } as const;
  const path = (to: string): string => localizePath(to, language.locale);
  return (
    <>
      <AdminHeading
        crumbs={[{ path: ADMIN_LISTS.document, text: t("admin.shell.page.documents") }]}
        title={isolate(text["title"] ?? "", language.locale)}
        done={toSearchParams(await searchParams).get("done")}
        language={language}
      >
        <a href={path(evidencePath(id))}>{t("admin.attachments.title")}</a>
        {figures > 0 && <a href={path(documentPath(id))}>{t("admin.documents.public")}</a>}
      </AdminHeading>
      {mergedIntoId !== null && (
        <Notice>
          <p>
            {t("admin.documents.merged")}{" "}
            <a href={path(adminRecordPath("document", mergedIntoId))}>
              {t("admin.documents.openMerged")}
            </a>
          </p>
        </Notice>
      )}
      {!archived && (
        <>
          <div className={styles.notes}>
            <Notice>
              <p>
                {t("admin.documents.onceForAll", {
                  count: figures,
                  number: formatNumber(figures, language.locale),
                })}{" "}
                {t("admin.documents.reviewed")}
              </p>
              {reviewId !== null && (
                <p>
                  {t("admin.documents.waits")}{" "}
                  <a href={path(`/admin/review/${reviewId}`)}>{t("admin.documents.openReview")}</a>
                </p>
              )}
            </Notice>
          </div>
          <RecordForm
            key={revision}
            action={changeDocumentAction}
            start={openForm(target, { ...text, reason: "" })}
            groups={documentGroups(language)}
            lists={[suggestOrganisations(organisations, language)]}
            texts={recordFormTexts(language, t("admin.documents.save"))}
          />
          <MergeSection
            action={path(`${adminRecordPath("document", id)}/merge`)}
            texts={{
              title: t("admin.documents.merge.title"),
              text: t("admin.documents.merge.text"),
              into: t("admin.documents.merge.into"),
              hint: t("admin.documents.merge.intoHint"),
              show: t("admin.documents.merge.show"),
            }}
          />
        </>
      )}
      {mergedIntoId === null && (
        <ArchiveSection
          target={target}
          record={record}
          action={moveRecordAction}
          language={language}
        />
      )}
    </>
  );
}
