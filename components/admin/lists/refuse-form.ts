import type { RecordText } from "@/lib/domain/catalogue";
import { findDifferences, type FormProblem, type RecordFormState } from "@/lib/domain/record-form";
import type { Problem, RefusalReason } from "@/lib/domain/refusal";
import { adminRecordPath } from "@/lib/config/paths";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";

/** One problem in words. */
export function describeProblem(
  { field, code, values = {} }: Problem,
  language: Language,
): FormProblem {
  const { t, locale } = language;
  const known = `admin.catalogue.problem.${code}` as "admin.catalogue.problem.required";
  const count = Number(values["count"] ?? 0);
  const filled = {
    max: values["limit"] ?? 0,
    ...values,
    count,
    number: formatNumber(count, locale),
  };
  const ofDocument = `admin.documents.problem.${code}` as "admin.documents.problem.not_a_url";
  const same = code === "series_exists" ? values["id"] : undefined;
  return {
    field,
    text: t.has(known)
      ? t(known, filled)
      : t.has(ofDocument)
        ? t(ofDocument, filled)
        : t("admin.catalogue.problem.other"),
    href: same === undefined ? null : localizePath(adminRecordPath("series", String(same)), locale),
  };
}

/** Why nothing was done, in words, one problem or more. */
export function describeRefusal(reason: RefusalReason, language: Language): FormProblem[] {
  if (reason.kind === "invalid") {
    return reason.problems.map((problem) => describeProblem(problem, language));
  }
  const { t } = language;
  const texts: Partial<Record<RefusalReason["kind"], string>> = {
    signed_out: t("admin.catalogue.refused.signed_out"),
    forbidden: t("admin.catalogue.refused.forbidden"),
    not_found: t("admin.catalogue.refused.not_found"),
    conflict: t("admin.catalogue.refused.changed"),
  };
  const text = texts[reason.kind] ?? t("admin.catalogue.problem.other");
  return [{ field: null, text, href: null }];
}

/**
 * The form as it comes back when it was not saved: with what was entered, and the reasons; after a
 * conflict with what somebody else saved, and based on that from then on.
 */
export function refuseForm(
  before: RecordFormState,
  values: RecordText,
  reason: RefusalReason,
  language: Language,
): RecordFormState {
  const attempt = before.attempt + 1;
  // What was chosen from two texts was chosen knowing both.
  const base = before.theirs ?? before.base;
  if (reason.kind !== "conflict") {
    const problems = describeRefusal(reason, language);
    return { ...before, attempt, base, values, problems, theirs: null };
  }
  const theirs = reason.current as RecordText;
  const target = { ...before.target, revision: reason.currentRevision };
  const differs = findDifferences(values, theirs).length > 0;
  return { attempt, target, base, values, problems: [], theirs: differs ? theirs : null };
}
