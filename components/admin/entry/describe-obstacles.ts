import type { Problem, RefusalReason } from "@/lib/domain/refusal";
import { ENTRY_ERRORS } from "@/lib/domain/entry-check";
import { describeFinding } from "@/lib/i18n/describe-finding";
import { describeFieldProblem } from "@/lib/i18n/describe-field-problem";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";

/** Why a report was not submitted, a line each; nothing where the kind of refusal says all. */
export function describeObstacles(reason: RefusalReason, language: Language): string[] {
  if (reason.kind !== "invalid") return [];
  return reason.problems.map((problem) => {
    const row = /^rows\.(\d+)/.exec(problem.field ?? "")?.[1];
    const text = textOf(problem, language);
    if (row === undefined) return text;
    const number = formatNumber(Number(row) + 1, language.locale);
    return language.t("admin.entry.submit.inRow", { number, text });
  });
}

function textOf(problem: Problem, language: Language): string {
  return ENTRY_ERRORS.some((code) => code === problem.code)
    ? describeFinding({ code: problem.code, values: problem.values ?? {} }, language)
    : describeFieldProblem(problem, language);
}
