import { ENTRY_WARNINGS } from "@/lib/domain/entry-check";
import type { ImportProblem } from "@/lib/domain/import/imported-row";
import { describeImportProblem } from "./describe-import-problem";
import { importFieldName } from "./import-field-name";
import type { Language } from "./language";

/** Why a row of a file is left out, in one text: what is wrong where, and what wants a reason. */
export function describeRejection(
  { problems, warnings }: { problems: readonly ImportProblem[]; warnings: readonly string[] },
  language: Language,
): string {
  const { t } = language;
  return [
    ...problems.map((problem) => {
      const text = describeImportProblem(problem, language);
      const where = problem.column ?? (problem.field && importFieldName(problem.field, language));
      return where === null ? text : `${where}: ${text}`;
    }),
    ...ENTRY_WARNINGS.filter((code) => warnings.includes(code)).map((code) =>
      t("admin.import.rejects.noReason", { warning: t(`admin.import.warning.${code}`) }),
    ),
  ].join(" | ");
}
