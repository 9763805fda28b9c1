"use server";

import { redirect } from "next/navigation";
import { runForm } from "@/lib/auth/run-form";
import { draftPath, ENTRY_PATH } from "@/lib/config/paths";
import type { FormState } from "@/lib/domain/action-result";
import { formatNumber } from "@/lib/i18n/format";
import { localizePath } from "@/lib/i18n/localize-path";
import { textOf } from "@/lib/schema/form-texts";
import { discardDraft } from "@/lib/work/discard-draft";
import { noteNoNews } from "@/lib/work/note-no-news";
import { startReport } from "@/lib/work/start-report";

/** Starts a report on the crisis that the form names, after the document that it may name. */
export async function startReportAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at, { locale }) => {
    const [crisis, after] = [textOf(form, "crisis"), textOf(form, "after")];
    const { id } = await startReport(actor, { crisis, after: after === "" ? null : after, at });
    redirect(localizePath(draftPath(id), locale));
  });
}

/** Notes that there is nothing new today for the counts of the document that the form names. */
export async function noNewsAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at, { t, locale }) => {
    const [crisis, documentId] = [textOf(form, "crisis"), textOf(form, "after")];
    const { series } = await noteNoNews(actor, { documentId, crisis, at });
    const number = formatNumber(series, locale);
    return { done: t("admin.entry.kinds.noted", { count: series, number }) };
  });
}

/** Puts one of the person's drafts away. */
export async function discardDraftAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at, { locale }) => {
    const [id, version] = [textOf(form, "id"), Number(textOf(form, "version"))];
    await discardDraft(actor, { id, baseVersion: version, at });
    redirect(localizePath(ENTRY_PATH, locale));
  });
}
