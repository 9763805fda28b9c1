import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/require-actor";
import { ADMIN_LISTS, adminRecordPath } from "@/lib/config/paths";
import { isAllowed } from "@/lib/domain/permissions";
import { Refusal } from "@/lib/domain/refusal";
import { languageOfPath } from "@/lib/i18n/language";
import { isolate } from "@/lib/i18n/isolate";
import { MESSAGES } from "@/lib/i18n/messages";
import { readEvidence } from "@/lib/work/attachments/read-evidence";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { AttachmentPanel } from "@/components/admin/attachments/attachment-panel";
import { Section } from "@/components/ui/section";

type Props = PageProps<"/[locale]/admin/documents/[id]/evidence">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.attachments.title") };
}

/** The files that are kept with one document. */
export default async function EvidencePage({ params }: Props) {
  const { id, locale: path } = await params;
  const language = languageOfPath(path);
  const { t, locale } = language;
  const actor = await requireActor("admin.enter");
  const { title, files, rights } = await readEvidence(actor, { documentId: id }).catch(
    (error: unknown) => {
      if (error instanceof Refusal) notFound();
      throw error;
    },
  );
  return (
    <>
      <AdminHeading
        crumbs={
          isAllowed(actor, "document.write")
            ? [
                { path: ADMIN_LISTS.document, text: t("admin.shell.page.documents") },
                { path: adminRecordPath("document", id), text: isolate(title, locale) },
              ]
            : []
        }
        title={t("admin.attachments.title")}
        lede={t("admin.attachments.lede")}
        language={language}
      />
      <Section id="document" title={title}>
        <AttachmentPanel
          owner={{ kind: "document", id }}
          files={files}
          rights={rights}
          texts={MESSAGES[locale].admin.attachments}
          locale={locale}
        />
      </Section>
    </>
  );
}
