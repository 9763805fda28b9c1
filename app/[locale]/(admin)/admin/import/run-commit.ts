import { runAction } from "@/lib/auth/run-action";
import { importPath } from "@/lib/config/paths";
import { EMPTY_FORM, type FormState } from "@/lib/domain/action-result";
import type { ImportProgress } from "@/lib/domain/import/import-progress";
import type { RefusalReason } from "@/lib/domain/refusal";
import type { WriteProblemCode } from "@/lib/domain/write-problem";
import { describeImportRefusal } from "@/lib/i18n/describe-import-refusal";
import type { Language } from "@/lib/i18n/language";
import { localizePath } from "@/lib/i18n/localize-path";
import { textOf } from "@/lib/schema/form-texts";
import { commitImport } from "@/lib/work/imports/commit-import";
import type { TaskEnd } from "@/components/admin/import/follow-task";

/** Writes the figures of a file and leads to what became of it. */
export async function runCommit(
  form: FormData,
  language: Language,
  onProgress: (progress: ImportProgress) => void,
): Promise<TaskEnd<FormState>> {
  const id = textOf(form, "id");
  const how = textOf(form, "how");
  const baseVersion = Number(textOf(form, "version"));
  const result = await runAction((actor, at) =>
    commitImport(actor, { id, baseVersion, publish: how === "publish", at, onProgress }),
  );
  // Somebody else, or the person on another page, was faster: there stands what became of it.
  if (result.ok || holds(result.reason, "import_closed"))
    return { to: localizePath(importPath(id), language.locale) };
  if (holds(result.reason, "import_judged_otherwise")) {
    const query = new URLSearchParams({ step: "preview", moved: "1" });
    return { to: localizePath(importPath(id, query), language.locale) };
  }
  const problem = describeImportRefusal(result.reason, language);
  return { state: { ...EMPTY_FORM, problem, typed: { how: [how] } } };
}

function holds(reason: RefusalReason, wanted: WriteProblemCode): boolean {
  return reason.kind === "invalid" && reason.problems.some(({ code }) => code === wanted);
}
