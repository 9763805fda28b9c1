"use client";

import { I18nProvider } from "react-aria-components/I18nProvider";
import { useTranslations } from "next-intl";
import { useReducer, useState, type ReactNode } from "react";
import type { EntryDraftRecord } from "@/lib/domain/entry-draft";
import type { RefusalReason } from "@/lib/domain/refusal";
import { DocumentPart } from "./document-part";
import type { SaveDraft } from "./draft-keeper";
import styles from "./report-editor.module.css";
import { reduceReport } from "./report-reducer";
import { countHindrances, isHindered } from "./report-summary";
import type { EntryLists } from "./row-context";
import { RowList } from "./row-list";
import { SaveStatus } from "./save-status";
import { SubmitPart } from "./submit-part";
import { useDraftKeeper } from "./use-draft-keeper";
import { useExamination, type Examine } from "./use-examination";

/** Where to go on after a report was submitted, or why it was not. */
export type SubmitResult =
  { ok: true; path: string } | { ok: false; kind: RefusalReason["kind"]; texts: string[] };

/** Server actions of the page. */
export interface EntryActions {
  save: SaveDraft;
  examine: Examine;
  submit: (input: { draftId: string; baseVersion: number }) => Promise<SubmitResult>;
}

/** A report being entered: its document, its figures, and the way to review. */
export function ReportEditor({
  draft,
  lists,
  languages,
  tag,
  signIn,
  evidence,
  actions,
}: {
  draft: Pick<EntryDraftRecord, "id" | "version" | "report">;
  lists: EntryLists;
  languages: readonly { value: string; label: string }[];
  /** BCP 47 tag of the interface. */
  tag: string;
  signIn: string;
  /** The files that are kept with the report. */
  evidence: ReactNode;
  actions: EntryActions;
}) {
  const t = useTranslations("admin.entry");
  const [state, dispatch] = useReducer(reduceReport, { report: draft.report, removed: null });
  const [showMissing, setShowMissing] = useState(false);
  const { report } = state;
  const { described, stale } = useExamination(report, actions.examine);
  const keeper = useDraftKeeper(draft, report, actions.save, (restored) =>
    dispatch({ do: "replace", report: restored }),
  );
  const hindrances = described && !stale ? countHindrances(report, described) : null;

  const submit = async (): Promise<string[]> => {
    setShowMissing(true);
    if (hindrances && isHindered(hindrances)) return [t("submit.hindered")];
    const version = await keeper.flush();
    if (version === null) return [t("submit.unsaved")];
    const result = await actions.submit({ draftId: draft.id, baseVersion: version });
    if (!result.ok)
      return result.texts.length > 0
        ? result.texts
        : [t(`submit.refused.${refusalKey(result.kind)}`)];
    window.location.assign(result.path);
    return [];
  };

  return (
    <I18nProvider locale={tag}>
      <div className={styles.editor}>
        <SaveStatus
          status={keeper.status}
          restored={keeper.restored}
          signIn={signIn}
          onKeepMine={keeper.keepMine}
          onTakeTheirs={() => {
            const theirs = keeper.takeTheirs();
            if (theirs) dispatch({ do: "replace", report: theirs });
          }}
        />
        <DocumentPart
          document={report.document}
          described={described}
          showMissing={showMissing}
          organisations={lists.organisations}
          languages={languages}
          onChange={(fields) => dispatch({ do: "document", fields })}
        >
          {evidence}
        </DocumentPart>
        <RowList {...{ state, described, stale, showMissing, lists, dispatch }} />
        <SubmitPart hindrances={hindrances} rows={report.rows.length} onTry={submit} />
      </div>
    </I18nProvider>
  );
}

/** Refusals that have a text of their own here. */
function refusalKey(kind: RefusalReason["kind"]) {
  return kind === "signed_out" || kind === "conflict" || kind === "busy" ? kind : "other";
}
