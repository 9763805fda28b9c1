import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/require-actor";
import { ENTRY_PATH, IMPORT_UPLOAD_PATH } from "@/lib/config/paths";
import { describeUnreadableFile } from "@/lib/i18n/describe-unreadable-file";
import { describeUpload } from "@/lib/i18n/describe-upload";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { tooLarge } from "@/lib/formats/table/limit-bytes";
import { TABLE_LIMITS } from "@/lib/formats/table/table-limits";
import { toSearchParams } from "@/lib/schema/page-query";
import { listImports } from "@/lib/work/imports/read-import";
import { ImportList } from "@/components/admin/import/import-list";
import { UploadForm } from "@/components/admin/import/upload-form";
import { AdminHeading } from "@/components/admin/lists/admin-heading";

type Props = PageProps<"/[locale]/admin/import">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.import.title") };
}

/** Where spreadsheets are taken in, and what became of earlier ones. */
export default async function ImportsPage({ params, searchParams }: Props) {
  const language = languageOfPath((await params).locale);
  const { t, locale } = language;
  const actor = await requireActor("draft.write");
  const imports = await listImports(actor);
  const problem = describeUpload(toSearchParams(await searchParams), language);
  return (
    <>
      <AdminHeading
        title={t("admin.import.title")}
        lede={t("admin.import.lede")}
        language={language}
      >
        <a href={localizePath(ENTRY_PATH, locale)}>{t("admin.import.toEntry")}</a>
      </AdminHeading>
      <UploadForm
        address={IMPORT_UPLOAD_PATH}
        locale={locale}
        problem={problem}
        mostBytes={TABLE_LIMITS.bytes}
        texts={{
          file: t("admin.import.upload.file"),
          hint: t("admin.import.upload.hint"),
          drop: t("admin.import.upload.drop"),
          send: t("admin.import.upload.send"),
          sending: t("admin.import.upload.sending"),
          reading: t("admin.import.upload.reading"),
          sent: t("admin.import.upload.sent", {
            sent: "{sent}",
            size: "{size}",
            share: "{share}",
          }),
          cancel: t("admin.import.upload.cancel"),
          cancelled: t("admin.import.upload.cancelled"),
          failed: t("admin.import.upload.failed"),
          signedOut: t("admin.import.upload.signedOut"),
          tooLarge: describeUnreadableFile(tooLarge(), language),
        }}
      />
      <ImportList imports={imports} language={language} />
    </>
  );
}
