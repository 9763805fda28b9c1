import "server-only";
import { refresh } from "next/cache";
import { getLocale } from "next-intl/server";
import { EMPTY_FORM, type FormState } from "@/lib/domain/action-result";
import type { Actor } from "@/lib/domain/permissions";
import { describeProblem, describeRefusal } from "@/lib/i18n/describe-refusal";
import { languageOf, type Language } from "@/lib/i18n/language";
import { requireForm } from "@/lib/schema/form-texts";
import { runAction } from "./run-action";

/** What a form's action does with what was sent. */
type FormTask = (
  actor: Actor | null,
  at: Date,
  language: Language,
) => Promise<Partial<FormState> | null>;

/**
 * {@link runAction} for a plain form: what the task says was done, or why nothing was, in the
 * language of the page. Where nothing was done, what was typed comes back, but for passwords.
 */
export async function runForm(form: FormData, task: FormTask): Promise<FormState> {
  requireForm(form);
  const language = languageOf(await getLocale());
  const result = await runAction((actor, at) => task(actor, at, language));
  if (result.ok) {
    // The page shows what was done, not what it was made from.
    refresh();
    return { ...EMPTY_FORM, ...result.value };
  }
  const { reason } = result;
  const problems = reason.kind === "invalid" ? reason.problems : [];
  return {
    ...EMPTY_FORM,
    problem: describeRefusal(reason, language),
    fieldProblems: Object.fromEntries(
      problems.flatMap((problem) =>
        problem.field === null ? [] : [[problem.field, describeProblem(problem, language)]],
      ),
    ),
    typed: typedTexts(form),
  };
}

const SECRET_FIELD = /password|current|code/;

function typedTexts(form: FormData): Record<string, string[]> {
  const names = [...new Set(form.keys())].filter(
    (name) => !SECRET_FIELD.test(name) && !name.startsWith("$"),
  );
  return Object.fromEntries(
    names.map((name) => [name, form.getAll(name).filter((value) => typeof value === "string")]),
  );
}
