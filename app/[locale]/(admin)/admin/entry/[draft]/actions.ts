"use server";

import { getLocale } from "next-intl/server";
import type { z } from "zod";
import { runAction } from "@/lib/auth/run-action";
import { ENTRY_PATH, withQuery } from "@/lib/config/paths";
import type { ActionResult } from "@/lib/domain/action-result";
import type { EntryReportText } from "@/lib/domain/entry";
import { Refusal } from "@/lib/domain/refusal";
import { languageOf } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { ENTRY_REPORT } from "@/lib/schema/entry-report";
import { SAVE_DRAFT, SUBMIT_DRAFT } from "@/lib/schema/entry-actions";
import { examineEntry } from "@/lib/work/examine-entry";
import { findDocuments } from "@/lib/work/find-documents";
import { requirePermission } from "@/lib/work/require-permission";
import { saveDraft } from "@/lib/work/save-draft";
import { submitEntry } from "@/lib/work/submit-entry";
import { nameOrganisations } from "@/app/[locale]/(admin)/admin/_lists/name-organisations";
import { describeObstacles } from "@/components/admin/entry/describe-obstacles";
import { describeReport } from "@/components/admin/entry/describe-report";
import type { DescribedReport } from "@/components/admin/entry/described-report";
import type { SubmitResult } from "@/components/admin/entry/report-editor";

/** Keeps a report as it is typed. */
export async function saveReport(input: {
  id: string;
  report: EntryReportText;
  baseVersion: number;
}): Promise<ActionResult<{ id: string; version: number }>> {
  return runAction((actor, at) => {
    requirePermission(actor, "draft.write");
    return saveDraft(actor, { ...understand(SAVE_DRAFT, input), at });
  });
}

/** Says what a report means and what stands against it, in the language of the page. */
export async function examineReport(
  input: EntryReportText,
): Promise<ActionResult<DescribedReport>> {
  const language = languageOf(await getLocale());
  return runAction(async (actor, at) => {
    requirePermission(actor, "draft.write");
    const report = understand(ENTRY_REPORT, input);
    const examined = await examineEntry(actor, { report, at });
    const nameOf = await nameOrganisations(actor, language);
    const documents = await findDocuments(actor, { url: report.document.url });
    return describeReport(report, examined, documents, language, nameOf);
  });
}

/** Sends a report to review; answers where to go on, or why not. */
export async function submitReport(input: {
  draftId: string;
  baseVersion: number;
}): Promise<SubmitResult> {
  const language = languageOf(await getLocale());
  const result = await runAction((actor, at) => {
    requirePermission(actor, "figure.submit");
    return submitEntry(actor, { ...understand(SUBMIT_DRAFT, input), at });
  });
  if (!result.ok)
    return {
      ok: false,
      kind: result.reason.kind,
      texts: describeObstacles(result.reason, language),
    };
  const { figureIds } = result.value;
  const query = new URLSearchParams({ submitted: String(figureIds.length) });
  return { ok: true, path: localizePath(withQuery(ENTRY_PATH, query), language.locale) };
}

/** What a browser sent, or a refusal where it is not what this page sends. */
function understand<Sent>(schema: z.ZodType<Sent>, input: unknown): Sent {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new Refusal({ kind: "invalid", problems: [{ field: null, code: "other" }] });
}
