import type { Metadata } from "next";
import { orNotFound } from "@/lib/auth/or-not-found";
import { requireActor } from "@/lib/auth/require-actor";
import { IMPORT_PATH } from "@/lib/config/paths";
import { IMPORT_STEPS } from "@/lib/domain/import/import-steps";
import { formatSize } from "@/lib/i18n/format";
import { languageOfPath } from "@/lib/i18n/language";
import { toSearchParams } from "@/lib/schema/page-query";
import { readImportTask } from "@/lib/work/imports/import-task";
import { readImport } from "@/lib/work/imports/read-import";
import { ImportNotices } from "@/components/admin/import/import-notices";
import { StepNav } from "@/components/admin/import/step-nav";
import { sayWaiting } from "@/components/admin/import/say-waiting";
import { AdminHeading } from "@/components/admin/lists/admin-heading";
import { discardAction } from "@/app/[locale]/(admin)/admin/import/actions";
import { Done } from "./done";
import { Working } from "./working";
import { Step } from "./step";

type Props = PageProps<"/[locale]/admin/import/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.import.title") };
}

/** One file on its way to figures, step by step; afterwards what became of it. */
export default async function ImportPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  const language = languageOfPath(locale);
  const { t } = language;
  const actor = await requireActor("draft.write");
  const record = await orNotFound(readImport(actor, id));
  const query = toSearchParams(await searchParams);
  const task = record.status === "open" ? (await readImportTask(actor, id)).progress : null;
  const step = IMPORT_STEPS.find((one) => one === query.get("step")) ?? "reading";
  return (
    <>
      <AdminHeading
        crumbs={[{ path: IMPORT_PATH, text: t("admin.import.title") }]}
        title={record.name}
        lede={t("admin.import.fileLine", {
          size: formatSize(record.bytes, language.locale),
          status: t(`admin.import.status.${record.status}`),
        })}
        language={language}
      />
      {record.status === "open" ? (
        <>
          <StepNav
            id={id}
            current={step}
            waiting={sayWaiting(record, language)}
            language={language}
          />
          <ImportNotices record={record} discardAction={discardAction} language={language} />
          {task === null ? (
            <Step step={step} record={record} actor={actor} query={query} language={language} />
          ) : (
            <Working id={id} progress={task} step={step} language={language} />
          )}
        </>
      ) : (
        <Done record={record} actor={actor} language={language} />
      )}
    </>
  );
}
