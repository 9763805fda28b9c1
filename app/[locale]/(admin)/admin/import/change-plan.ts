import { runAction } from "@/lib/auth/run-action";
import { importPath } from "@/lib/config/paths";
import type { RecordText } from "@/lib/domain/catalogue";
import type { FileReading } from "@/lib/domain/import/file-reading";
import type { ImportProgress } from "@/lib/domain/import/import-progress";
import type { ImportPlan } from "@/lib/domain/import/import-preview";
import { applyMapping, type ImportRecord } from "@/lib/domain/import/import-record";
import type { ImportStep } from "@/lib/domain/import/import-steps";
import {
  EMPTY_PLAN_FORM,
  PLAN_STEPS,
  type PlanFormState,
  type PlanStep,
} from "@/lib/domain/import/plan-form";
import type { Actor } from "@/lib/domain/permissions";
import { describeImportRefusal } from "@/lib/i18n/describe-import-refusal";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { textOf } from "@/lib/schema/form-texts";
import { findUnconfirmed } from "@/lib/schema/import-plan/find-unconfirmed";
import { readPlanForm, readStep, writeStep } from "@/lib/schema/import-plan/plan-texts";
import { readTexts } from "@/lib/schema/import-plan/read-texts";
import { previewImport } from "@/lib/work/imports/preview-import";
import { readImport } from "@/lib/work/imports/read-import";
import { rereadImport } from "@/lib/work/imports/reread-import";
import { listMappings } from "@/lib/work/imports/saved-mappings";
import type { TaskEnd } from "@/components/admin/import/follow-task";
import { isWaiting, listNames } from "@/components/admin/import/names-step";

/** Keeps a part of a plan, has the file checked by it, and says where to go on. */
export async function changePlan(
  form: FormData,
  language: Language,
  onProgress: (progress: ImportProgress) => void,
): Promise<TaskEnd<PlanFormState>> {
  const id = textOf(form, "id");
  const step = PLAN_STEPS.find((one) => one === textOf(form, "step")) ?? "reasons";
  const go = textOf(form, "go");
  const result = await runAction(async (actor, at): Promise<TaskEnd<PlanFormState>> => {
    const record = await readImport(actor, id);
    const theirs = writeStep(step, record.plan);
    const base = readTexts(textOf(form, "base"));
    const texts = readPlanForm(form, theirs);
    if (Number(textOf(form, "version")) !== record.version && isOvertaken(base, theirs, texts)) {
      return { state: back(texts, { conflict: { version: record.version, base, theirs } }) };
    }
    const saved = texts["saved"] ?? "";
    if (step === "columns" && saved === "" && findUnconfirmed(record, texts).length > 0) {
      const problem = language.t("admin.import.columns.unconfirmed");
      return { state: back(texts, { problem }) };
    }
    const plan =
      saved === "" ? readStep(step, texts, record.plan) : await applySaved(actor, saved, record);
    const write = { id, baseVersion: record.version, at };
    if (step === "reading" && needsRereading(record, plan.reading)) {
      await rereadImport(actor, { ...write, reading: plan.reading });
    } else if (step !== "reading" || record.preview !== null) {
      await previewImport(actor, { ...write, plan, onProgress });
    }
    const next = nextStep(step, go, await readImport(actor, id));
    return { to: stepAddress(id, next, language, saved) };
  });
  if (result.ok) return result.value;
  const problem = describeImportRefusal(result.reason, language);
  return { state: back(readPlanForm(form, {}), { problem }) };
}

/** The form as it comes back when nothing was kept: with what was typed. */
function back(texts: RecordText, more: Partial<PlanFormState>): PlanFormState {
  const typed = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, [text]]));
  return { ...EMPTY_PLAN_FORM, typed, ...more };
}

async function applySaved(
  actor: Actor | null,
  mappingId: string,
  { plan, head }: ImportRecord,
): Promise<ImportPlan> {
  const saved = (await listMappings(actor)).find(({ id }) => id === mappingId);
  return saved === undefined ? plan : { ...plan, mapping: applyMapping(saved, head.headings) };
}

/**
 * Whether a file has to be looked at anew, which begins its plan anew: not where somebody only says what
 * its numbers and dates mean, after the columns were decided on.
 */
function needsRereading({ plan, preview }: ImportRecord, reading: FileReading): boolean {
  const shape = ({ encoding, separator, sheet, headerRow, tagRow }: FileReading): string =>
    JSON.stringify([encoding, separator, sheet, headerRow, tagRow]);
  const cells = ({ decimal, dateOrder, dayNumbers }: FileReading): string =>
    JSON.stringify([decimal, dateOrder, dayNumbers]);
  if (shape(plan.reading) !== shape(reading)) return true;
  return preview === null && cells(plan.reading) !== cells(reading);
}

/** Names that nobody decides on hold up nothing but their rows. */
function nextStep(step: PlanStep, go: string, record: ImportRecord): ImportStep {
  if (go === "stay") return step === "reasons" ? "preview" : step;
  if (step === "reading") return "columns";
  return go !== "skip" && isWaiting(listNames(record)) ? "names" : "preview";
}

function stepAddress(id: string, step: ImportStep, { locale }: Language, applied: string): string {
  const query = new URLSearchParams(applied === "" ? { step } : { step, applied });
  return localizePath(importPath(id, query), locale);
}

/** Whether somebody changed what the form asks since it was filled, to something else than it says. */
function isOvertaken(base: RecordText, theirs: RecordText, mine: RecordText): boolean {
  return Object.entries(theirs).some(
    ([name, text]) => name in base && name in mine && base[name] !== text && mine[name] !== text,
  );
}
