"use server";

import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { runForm } from "@/lib/auth/run-form";
import { IMPORT_PATH } from "@/lib/config/paths";
import type { FormState } from "@/lib/domain/action-result";
import type { PlanFormState } from "@/lib/domain/import/plan-form";
import { languageOf } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { textOf } from "@/lib/schema/form-texts";
import { discardImport } from "@/lib/work/imports/discard-import";
import { readImport } from "@/lib/work/imports/read-import";
import { saveMapping } from "@/lib/work/imports/saved-mappings";
import { undoImport } from "@/lib/work/imports/undo-import";
import { changePlan } from "./change-plan";
import { runCommit } from "./run-commit";

/** Keeps a part of a plan. */
export async function planAction(_before: PlanFormState, form: FormData): Promise<PlanFormState> {
  const end = await changePlan(form, languageOf(await getLocale()), () => undefined);
  return "to" in end ? redirect(end.to) : end.state;
}

/** Writes the figures of a file. */
export async function commitAction(_before: FormState, form: FormData): Promise<FormState> {
  const end = await runCommit(form, languageOf(await getLocale()), () => undefined);
  return "to" in end ? redirect(end.to) : end.state;
}

/** Takes back what an import wrote; the page says then what was done. */
export async function undoAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at) => {
    await undoImport(actor, { id: textOf(form, "id"), reason: textOf(form, "reason"), at });
    return null;
  });
}

/** Puts a file away that was not imported. */
export async function discardAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at, { locale }) => {
    const baseVersion = Number(textOf(form, "version"));
    await discardImport(actor, { id: textOf(form, "id"), baseVersion, at });
    redirect(localizePath(IMPORT_PATH, locale));
  });
}

/** Keeps the meanings of the columns under a name. */
export async function saveMappingAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm(form, async (actor, at, { t }) => {
    const { plan, head } = await readImport(actor, textOf(form, "id"));
    const name = textOf(form, "name");
    await saveMapping(actor, { name, headings: head.headings, mapping: plan.mapping, at });
    return { done: t("admin.import.saved.done", { name }) };
  });
}
