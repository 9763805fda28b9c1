import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/require-actor";
import { Refusal } from "@/lib/domain/refusal";
import { languageOfPath } from "@/lib/i18n/language";
import { MESSAGES } from "@/lib/i18n/messages";
import { readEvidence } from "@/lib/work/attachments/read-evidence";
import { AttachmentPanel } from "@/components/admin/attachments/attachment-panel";
import { PageIntro } from "@/components/ui/page-intro";
import { Section } from "@/components/ui/section";

type Props = PageProps<"/[locale]/admin/documents/[id]/evidence">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.attachments.title") };
}

/** The files that are kept with one document. */
export default async function EvidencePage({ params }: Props) {
  const { id, locale: path } = await params;
  const { t, locale } = languageOfPath(path);
  const actor = await requireActor("admin.enter");
  const { title, files, rights } = await readEvidence(actor, { documentId: id }).catch(
    (error: unknown) => {
      if (error instanceof Refusal) notFound();
      throw error;
    },
  );
  return (
    <>
      <PageIntro title={t("admin.attachments.title")} lede={t("admin.attachments.lede")} />
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
