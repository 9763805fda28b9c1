import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { requireActor } from "@/lib/auth/require-actor";
import { draftPath, signInPath } from "@/lib/config/paths";
import { Refusal } from "@/lib/domain/refusal";
import { intlTag, localName } from "@/lib/i18n/format";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { MESSAGES } from "@/lib/i18n/messages";
import { listAttachments } from "@/lib/work/attachments/list-attachments";
import { listEntryCrises } from "@/lib/work/list-report-kinds";
import { listEntryChoices } from "@/lib/work/list-entry-choices";
import { readDraft } from "@/lib/work/read-draft";
import { AttachmentPanel } from "@/components/admin/attachments/attachment-panel";
import { organisationOptions, placeOptions } from "@/components/admin/entry/entry-options";
import { languageOptions } from "@/components/admin/entry/language-options";
import { ReportEditor } from "@/components/admin/entry/report-editor";
import { Notice } from "@/components/ui/notice";
import { PageIntro } from "@/components/ui/page-intro";
import { examineReport, saveReport, submitReport } from "./actions";

type Props = PageProps<"/[locale]/admin/entry/[draft]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.entry.title") };
}

/** One report being entered. */
export default async function DraftPage({ params }: Props) {
  const { locale: part, draft: id } = await params;
  const language = languageOfPath(part);
  const { t, locale } = language;
  const actor = await requireActor("draft.write");
  const draft = await readDraft(actor, { id }).catch((error: unknown) => {
    if (error instanceof Refusal && error.reason.kind === "not_found") return null;
    throw error;
  });
  if (draft === null) notFound();
  const crisis = (await listEntryCrises(actor)).find(({ slug }) => slug === draft.report.crisis);
  const { organisations, places } = await listEntryChoices(actor);
  const files = await listAttachments(actor, { owner: { kind: "draft", id } });
  const { codes, admin } = MESSAGES[locale];
  return (
    <>
      <PageIntro
        title={
          crisis
            ? t("admin.entry.reportOn", { crisis: localName(crisis.name, locale) })
            : t("admin.entry.title")
        }
      />
      <noscript>
        <Notice>{t("admin.entry.noScript")}</Notice>
      </noscript>
      <NextIntlClientProvider
        locale={locale}
        timeZone="UTC"
        messages={{ codes, admin: { entry: admin.entry, fields: admin.fields } }}
      >
        <ReportEditor
          draft={{ id: draft.id, version: draft.version, report: draft.report }}
          lists={{
            organisations: organisationOptions(organisations, language),
            places: placeOptions(places, crisis?.countries ?? [], language),
          }}
          languages={languageOptions(locale)}
          tag={intlTag(locale)}
          signIn={localizePath(signInPath(localizePath(draftPath(id), locale)), locale)}
          evidence={
            <AttachmentPanel
              owner={{ kind: "draft", id }}
              files={files}
              rights={{ add: true, show: false }}
              texts={admin.attachments}
              locale={locale}
            />
          }
          actions={{ save: saveReport, examine: examineReport, submit: submitReport }}
        />
      </NextIntlClientProvider>
    </>
  );
}
