import { readActor } from "@/lib/auth/read-actor";
import { definePrivateMethod } from "@/lib/http/private-route";
import { describeImportProgress } from "@/lib/i18n/describe-import-progress";
import { languageOfPath } from "@/lib/i18n/language";
import { readImportTask } from "@/lib/work/imports/import-task";

/** How far work on a file is that goes on; null where none does. */
export const GET = definePrivateMethod<{ id: string }>(async (request, { id }) => {
  const language = languageOfPath(new URL(request.url).searchParams.get("locale") ?? "");
  const { progress } = await readImportTask(await readActor(), id);
  return Response.json(progress && describeImportProgress(progress, language));
});
