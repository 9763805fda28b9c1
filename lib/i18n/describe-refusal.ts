import type { Problem, RefusalReason } from "@/lib/domain/refusal";
import type { Language } from "./language";
import { MESSAGES } from "./messages";

type ProblemCode = keyof typeof MESSAGES.en.admin.problems.code;

/** What is wrong with what was asked, in words; a general sentence for a code without its own. */
export function describeProblem({ code, values }: Problem, { t }: Language): string {
  const known = (text: string): text is ProblemCode => text in MESSAGES.en.admin.problems.code;
  return known(code) ? t(`admin.problems.code.${code}`, values) : t("admin.problems.invalid");
}

/** Why nothing was done, in words, of the whole: problems of single fields stand at their fields. */
export function describeRefusal(reason: RefusalReason, language: Language): string {
  const { t } = language;
  switch (reason.kind) {
    case "invalid": {
      const whole = reason.problems.find(({ field }) => field === null);
      return whole === undefined ? t("admin.problems.invalid") : describeProblem(whole, language);
    }
    case "too_many_attempts":
      return t("admin.problems.too_many_attempts", {
        minutes: Math.ceil(reason.retryAfterSeconds / 60),
      });
    case "signed_out":
    case "forbidden":
    case "not_found":
    case "conflict":
    case "not_own_approval":
      return t(`admin.problems.${reason.kind}`);
  }
}
