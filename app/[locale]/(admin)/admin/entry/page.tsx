import type { Metadata } from "next";
import { requireActor } from "@/lib/auth/require-actor";
import { IMPORT_PATH } from "@/lib/config/paths";
import { languageOfPath } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { listReportKinds, listEntryCrises } from "@/lib/work/list-report-kinds";
import { listDrafts } from "@/lib/work/read-draft";
import { DraftList } from "@/components/admin/entry/draft-list";
import { EntryNotice } from "@/components/admin/entry/entry-notice";
import { KindList } from "@/components/admin/entry/kind-list";
import { StartForm } from "@/components/admin/entry/start-form";
import { PageIntro } from "@/components/ui/page-intro";
import { discardDraftAction, noNewsAction, startReportAction } from "./actions";

type Props = PageProps<"/[locale]/admin/entry">;

/** Kinds of report that are shown unless all are asked for. */
const FIRST_KINDS = 20;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: languageOfPath((await params).locale).t("admin.entry.title") };
}

/** Where a report is begun, gone on with, or followed by the next of its kind. */
export default async function EntryPage({ params, searchParams }: Props) {
  const language = languageOfPath((await params).locale);
  const actor = await requireActor("draft.write");
  const query = await searchParams;
  const [crises, drafts] = [await listEntryCrises(actor), await listDrafts(actor)];
  const chosen =
    crises.find(({ slug }) => slug === query["crisis"]) ??
    crises.find(({ slug }) => slug === drafts[0]?.crisis) ??
    crises[0];
  return (
    <>
      <PageIntro title={language.t("admin.entry.title")} lede={language.t("admin.entry.lede")}>
        <p>
          <a href={localizePath(IMPORT_PATH, language.locale)}>
            {language.t("admin.entry.toImport")}
          </a>
        </p>
      </PageIntro>
      <EntryNotice submitted={query["submitted"]} language={language} />
      <StartForm
        crises={crises}
        chosen={chosen?.slug ?? ""}
        language={language}
        action={startReportAction}
      />
      <DraftList
        drafts={drafts}
        crises={crises}
        language={language}
        discardAction={discardDraftAction}
      />
      {chosen && (
        <KindList
          kinds={await listReportKinds(actor, { crisisId: chosen.id })}
          most={query["kinds"] === "all" ? Infinity : FIRST_KINDS}
          crises={crises}
          chosen={chosen}
          language={language}
          nextAction={startReportAction}
          noNewsAction={noNewsAction}
        />
      )}
    </>
  );
}
