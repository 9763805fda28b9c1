"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { describeReport } from "@/components/admin/entry/describe-report";
import type { DescribedReport } from "@/components/admin/entry/described-report";
import type { CorrectState } from "@/components/admin/record/correct-state";
import { runAction } from "@/lib/auth/run-action";
import { runForm } from "@/lib/auth/run-form";
import { draftPath, figureRecordPath } from "@/lib/config/paths";
import type { ActionResult, FormState } from "@/lib/domain/action-result";
import type { EntryReportText } from "@/lib/domain/entry";
import { Refusal } from "@/lib/domain/refusal";
import { describeRefusal } from "@/lib/i18n/describe-refusal";
import { languageOf } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { ENTRY_REPORT } from "@/lib/schema/entry-report";
import { toEntryRow } from "@/lib/schema/figure-row";
import { requireForm, textOf } from "@/lib/schema/form-texts";
import { readPicks, readRowForm } from "@/lib/schema/row-form";
import { examineRevision } from "@/lib/work/examine-revision";
import { readFigureRecord } from "@/lib/work/read-figure-record";
import { redactFigure } from "@/lib/work/redact-figure";
import { requirePermission } from "@/lib/work/require-permission";
import { restoreRevision } from "@/lib/work/restore-revision";
import { startEdition } from "@/lib/work/start-edition";
import { submitRevision } from "@/lib/work/submit-revision";
import { withdrawFigure } from "@/lib/work/withdraw-figure";
import { nameOrganisations } from "@/app/[locale]/(admin)/admin/_lists/name-organisations";
import { offerMerge, sayProblems, type SentRow } from "./correct-figure";

/** Submits a corrected row; a row that somebody overtook comes back with the choice between both. */
export async function correctAction(before: CorrectState, form: FormData): Promise<CorrectState> {
  requireForm(form);
  const language = languageOf(await getLocale());
  const result = await runAction(async (actor, at): Promise<CorrectState | null> => {
    const figureId = textOf(form, "figure");
    const typed = readRowForm(form);
    const baseRevision = Number(textOf(form, "baseRevision"));
    const record = await readFigureRecord(actor, { figureId });
    const base = record.states.find(({ revision }) => revision === baseRevision);
    const row = (base && readPicks(form, typed, toEntryRow(base.reported))) ?? typed;
    const sent: SentRow = { figureId, baseRevision, row, reason: textOf(form, "reason") };
    const submitted = await runAction(() => submitRevision(actor, { ...sent, at }));
    if (submitted.ok) return null;
    const { reason } = submitted;
    if (reason.kind === "conflict") return offerMerge(actor, sent, record, language);
    if (reason.kind === "invalid")
      return sayProblems(actor, sent, reason.problems, { at, language });
    return { ...before, problem: describeRefusal(reason, language) };
  });
  if (!result.ok) return { ...before, problem: describeRefusal(result.reason, language) };
  if (result.value !== null) {
    // The history below the form shows what the other person saved.
    if (result.value.merge !== null) refresh();
    return result.value;
  }
  return redirect(await recordAddress(form, "corrected"));
}

/** Says what a corrected row means and what speaks against it, in the language of the page. */
export async function examineCorrection(
  figureId: string,
  input: EntryReportText,
): Promise<ActionResult<DescribedReport>> {
  const language = languageOf(await getLocale());
  return runAction(async (actor, at) => {
    requirePermission(actor, "figure.submit");
    const report = ENTRY_REPORT.safeParse(input).data;
    const row = report?.rows[0];
    if (report === undefined || row === undefined)
      throw new Refusal({ kind: "invalid", problems: [{ field: null, code: "other" }] });
    const examined = await examineRevision(actor, { figureId: String(figureId), row, at });
    return describeReport(report, examined, [], language, await nameOrganisations(actor, language));
  });
}

/** Withdraws a figure: by its source on a day, or as our own error. */
export async function withdrawAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at) => {
    const by = textOf(form, "by") === "us" ? "us" : "source";
    const on = textOf(form, "on");
    await withdrawFigure(actor, { ...writeOf(form), by, on, at });
    return redirect(await recordAddress(form, "withdrawn"));
  });
}

/** Proposes an old revision anew. */
export async function restoreAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at) => {
    const revision = Number(textOf(form, "revision"));
    await restoreRevision(actor, { ...writeOf(form), revision, at });
    return redirect(await recordAddress(form, "restored"));
  });
}

/** Takes a name out of a text in every revision. */
export async function redactAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at) => {
    const { figureId, reason } = writeOf(form);
    await redactFigure(actor, { figureId, text: textOf(form, "text"), reason, at });
    return redirect(await recordAddress(form, "redacted"));
  });
}

/** Opens a draft of a later edition of the figure. */
export async function supersedeAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at) => {
    const { id } = await startEdition(actor, { figureId: textOf(form, "figure"), at });
    return redirect(localizePath(draftPath(id), await getLocale()));
  });
}

function writeOf(form: FormData) {
  return {
    figureId: textOf(form, "figure"),
    baseRevision: Number(textOf(form, "baseRevision")),
    reason: textOf(form, "reason"),
  };
}

async function recordAddress(form: FormData, done: string): Promise<string> {
  const path = figureRecordPath(textOf(form, "figure"), new URLSearchParams({ done }));
  return localizePath(path, await getLocale());
}
