import { definePrivateMethod } from "@/lib/http/private-route";
import { answerTask } from "@/lib/http/task-stream";
import { languageOfPath } from "@/lib/i18n/language";
import { describeImportProgress } from "@/lib/i18n/describe-import-progress";
import { runCommit } from "@/app/[locale]/(admin)/admin/import/run-commit";

/** Writes the figures of a file, telling how far that is. */
export const POST = definePrivateMethod(async (request) => {
  const language = languageOfPath(new URL(request.url).searchParams.get("locale") ?? "");
  const form = await request.formData();
  return answerTask((report) =>
    runCommit(form, language, (progress) => report(describeImportProgress(progress, language))),
  );
});
