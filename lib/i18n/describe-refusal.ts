import type { Problem, RefusalReason } from "@/lib/domain/refusal";
import { formatNumber } from "./format";
import type { Language } from "./language";
import { MESSAGES } from "./messages";

type ProblemCode = keyof typeof MESSAGES.en.admin.problems.code;

/** What is wrong with what was asked, in words; a general sentence for a code without its own. */
export function describeProblem({ code, values }: Problem, { t, locale }: Language): string {
  const known = (text: string): text is ProblemCode => text in MESSAGES.en.admin.problems.code;
  if (!known(code)) return t("admin.problems.invalid");
  // A limit that the sentence names.
  const limit = values?.["limit"];
  const number = typeof limit === "number" ? formatNumber(limit, locale) : "";
  return t(`admin.problems.code.${code}`, { ...values, number });
}

/** Why nothing was done, in words, of the whole: problems of single fields stand at their fields. */
export function describeRefusal(reason: RefusalReason, language: Language): string {
  const { t, locale } = language;
  switch (reason.kind) {
    case "invalid": {
      const whole = reason.problems.find(({ field }) => field === null);
      return whole === undefined ? t("admin.problems.invalid") : describeProblem(whole, language);
    }
    case "too_many_attempts": {
      const minutes = Math.ceil(reason.retryAfterSeconds / 60);
      const number = formatNumber(minutes, locale);
      return t("admin.problems.too_many_attempts", { minutes, number });
    }
    case "signed_out":
    case "forbidden":
    case "not_found":
    case "conflict":
    case "not_own_approval":
    case "busy":
      return t(`admin.problems.${reason.kind}`);
  }
}
