import type { KnownSeries } from "@/lib/domain/match-series";
import type { Problem } from "@/lib/domain/refusal";
import { describeFieldProblem } from "@/lib/i18n/describe-field-problem";
import type { Language } from "@/lib/i18n/language";
import { fixProblem } from "./describe-fixes";
import type { DescribedProblem } from "./described-report";

/** Problems of typed fields in the reader's language, each with what one click can do about it. */
export function describeProblems(
  problems: readonly Problem[],
  candidates: readonly KnownSeries[],
  language: Language,
): DescribedProblem[] {
  return problems.map((problem) => ({
    field: problem.field ?? "",
    isMissing: problem.code === "required",
    text: describeFieldProblem(problem, language),
    fixes: fixProblem(problem, candidates, language),
  }));
}
