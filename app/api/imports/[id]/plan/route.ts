import { definePrivateMethod } from "@/lib/http/private-route";
import { answerTask } from "@/lib/http/task-stream";
import { describeImportProgress } from "@/lib/i18n/describe-import-progress";
import { languageOfPath } from "@/lib/i18n/language";
import { changePlan } from "@/app/[locale]/(admin)/admin/import/change-plan";

/** Keeps a part of a plan and checks the file by it, telling how far that is. */
export const POST = definePrivateMethod(async (request) => {
  const language = languageOfPath(new URL(request.url).searchParams.get("locale") ?? "");
  const form = await request.formData();
  return answerTask((report) =>
    changePlan(form, language, (progress) => report(describeImportProgress(progress, language))),
  );
});
